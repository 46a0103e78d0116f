/** What one claim makes of an earlier one. */
export const RESPONSE_KINDS = [
  "DENIES",
  "ADMITS",
  "CONFIRMS",
  "REBUTS",
  "RETRACTS",
  "REPEATS",
  "CLARIFIES",
  "DECLINES",
  "COUNTER_ACCUSES",
] as const;
export type ResponseKind = (typeof RESPONSE_KINDS)[number];

/** Those that answer an accusation; a repetition or another's confirmation leaves it unanswered. */
export const ANSWERS: ReadonlySet<ResponseKind> = new Set([
  "DENIES",
  "ADMITS",
  "REBUTS",
  "RETRACTS",
  "CLARIFIES",
  "DECLINES",
  "COUNTER_ACCUSES",
]);
