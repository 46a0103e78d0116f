import type { Segment } from "./segment.js";

/**
 * Fills `{name}` places of a template with segments; text between `*` becomes the verb. "{speaker} *accuses* {target}".
 * A place without a value stays out.
 */
export function fillTemplate(
  template: string,
  values: Readonly<Record<string, readonly Segment[] | undefined>>,
): Segment[] {
  return template
    .split(/(\{\w+\}|\*[^*]+\*)/u)
    .filter((part) => part !== "")
    .flatMap((part): readonly Segment[] => {
      if (part.startsWith("{")) return values[part.slice(1, -1)] ?? [];
      if (part.startsWith("*")) return [{ kind: "verb", text: part.slice(1, -1) }];
      return [{ kind: "words", text: part }];
    });
}
