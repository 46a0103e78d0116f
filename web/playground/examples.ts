const texts = import.meta.glob<string>("./examples/*.graphql", { query: "?raw", import: "default", eager: true });

const inNaturalOrder = new Intl.Collator("en", { numeric: true });

/** The example queries in the order of the numbers that start their file names. */
export const examples: readonly string[] = Object.entries(texts)
  .toSorted(([left], [right]) => inNaturalOrder.compare(left, right))
  .map(([, text]) => text);
