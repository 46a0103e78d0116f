import { GraphQLError, type ASTVisitor, type ValidationRule } from "graphql";

/** Selections of one definition: its own, and how often it spreads each fragment. */
interface Selections {
  own: number;
  readonly spreads: Map<string, number>;
}

/** Bounds what a document amounts to once its fragments are written out: a few lines of fragments that double each other are millions of fields. */
export function selectionLimit(limit: number): ValidationRule {
  return (context): ASTVisitor => {
    const fragments = new Map<string, Selections>();
    const operations: Selections[] = [];
    let current: Selections = { own: 0, spreads: new Map() };
    const begin = (): Selections => (current = { own: 0, spreads: new Map() });
    const count = (): void => void (current.own += 1);
    const known = new Map<string, number>();
    const total = ({ own, spreads }: Selections): number =>
      [...spreads].reduce((sum, [name, times]) => sum + times * totalOf(name), own);
    const totalOf = (name: string): number => {
      const before = known.get(name);
      if (before !== undefined) return before;
      // A circle counts nothing: another rule refuses it.
      known.set(name, 0);
      const fragment = fragments.get(name);
      const result = fragment ? total(fragment) : 0;
      known.set(name, result);
      return result;
    };
    return {
      OperationDefinition: () => void operations.push(begin()),
      FragmentDefinition: (node) => void fragments.set(node.name.value, begin()),
      Field: count,
      InlineFragment: count,
      FragmentSpread: (node) => {
        count();
        current.spreads.set(node.name.value, (current.spreads.get(node.name.value) ?? 0) + 1);
      },
      Document: {
        leave: () => {
          if (operations.some((operation) => total(operation) > limit))
            context.reportError(new GraphQLError(`A document may amount to ${limit} selections with its fragments.`));
        },
      },
    };
  };
}
