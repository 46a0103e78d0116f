import { PREDICATES } from "../../domain/ontology.js";

/**
 * A piece of Cypher. Only the tag `cypher` and the allow list below make one, and only the connection runs one: a value put into a statement
 * becomes a parameter, never text.
 */
export class Cypher {
  /** One more text than values: value i stands between text i and text i + 1. */
  readonly texts: readonly string[];
  readonly values: readonly unknown[];

  /** @internal Use the tag `cypher`. */
  constructor(texts: readonly string[], values: readonly unknown[]) {
    this.texts = texts;
    this.values = values;
  }

  /** The statement with `$p0`, `$p1`, ... and the values of these. */
  render(): { readonly text: string; readonly parameters: Readonly<Record<string, unknown>> } {
    const text = this.texts.reduce((before, next, i) => `${before}$p${i - 1}${next}`);
    return { text, parameters: Object.fromEntries(this.values.map((value, i) => [`p${i}`, value])) };
  }
}

/** Template tag: pieces of Cypher are joined in, any other value becomes a parameter. */
export function cypher(texts: TemplateStringsArray, ...given: readonly unknown[]): Cypher {
  const joined: string[] = [texts[0] ?? ""];
  const values: unknown[] = [];
  const append = (text: string): void => void joined.push(`${joined.pop() ?? ""}${text}`);
  given.forEach((value, i) => {
    if (value instanceof Cypher) {
      append(value.texts[0] ?? "");
      joined.push(...value.texts.slice(1));
      values.push(...value.values);
    } else {
      joined.push("");
      values.push(value);
    }
    append(texts[i + 1] ?? "");
  });
  return new Cypher(joined, values);
}

/** Pieces with a separator between them. */
export const joinCypher = (pieces: readonly Cypher[], separator: Cypher): Cypher =>
  pieces.reduce((all, piece, i) => (i === 0 ? piece : cypher`${all}${separator}${piece}`), cypher``);

/** Every type of the thin edges between entities: the ontology's predicates, the one list that becomes part of a statement's text. */
export const EDGE_TYPES: Cypher = new Cypher([PREDICATES.filter((one) => /^[A-Z_]+$/u.test(one)).join("|")], []);
