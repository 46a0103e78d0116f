/** What one document may cost; times in milliseconds. */
export interface FetchLimits {
  /** Of a document, decompressed. */
  readonly bytes: number;
  /** Of the head of an answer. */
  readonly headerBytes: number;
  /** For one request and its whole answer. */
  readonly time: number;
  readonly connectTime: number;
  /** For a document in all: waiting for the host's turn, robots.txt, redirects. */
  readonly patience: number;
  /** Between two requests to a host, where its robots.txt names no delay. */
  readonly spacing: number;
  /** The longest delay of a robots.txt that is honoured in full. */
  readonly longestSpacing: number;
}

export const FETCH_LIMITS: FetchLimits = {
  bytes: 10 * 1024 * 1024,
  headerBytes: 16 * 1024,
  time: 20_000,
  connectTime: 10_000,
  patience: 60_000,
  spacing: 1_000,
  longestSpacing: 10_000,
};
