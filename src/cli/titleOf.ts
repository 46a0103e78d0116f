import type { StoredCommit } from "../store/commits.js";

/** A commit in a word or two, for a line of progress. */
export const titleOf = ({ record, bundles }: StoredCommit): string =>
  bundles[0]?.article.title ?? (record.kind === "DECIDE" ? record.detail.kind : record.kind);
