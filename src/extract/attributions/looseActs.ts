const LOOSE: ReadonlySet<string> = new Set([
  "back",
  "support",
  "reject",
  "resist",
  "champion",
  "welcome",
  "celebrate",
  "blast",
  "fault",
  "order",
  "require",
  "request",
  "oppose",
  "advocate",
  "ask",
  "instruct",
]);

/** English verbs that are acts of speech only beside people and plans ("officers support the families" says nothing). By lemma. */
export const isLooseAct = (lemma: string): boolean => LOOSE.has(lemma);
