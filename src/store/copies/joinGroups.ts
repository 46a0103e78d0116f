import type { ArticleId } from "../../domain/ids.js";
import { originOf, type DatedArticle } from "./groupCopies.js";

/** An article with the group that it is in. */
export interface GroupedArticle extends DatedArticle {
  readonly originId: ArticleId;
}

/**
 * The articles whose origin changes when newcomers become live, with their new origin. `others` are all members of every group that may hold a copy
 * of a newcomer.
 */
export function joinGroups<Member extends GroupedArticle>(
  newcomers: readonly Member[],
  others: readonly Member[],
  isCopy: (a: Member, b: Member) => boolean,
): Map<ArticleId, ArticleId> {
  let groups: (readonly Member[])[] = [...new Set(others.map((one) => one.originId))].map((origin) =>
    others.filter((one) => one.originId === origin),
  );
  for (const newcomer of newcomers) {
    const joined = groups.filter((group) => group.some((other) => isCopy(newcomer, other)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), newcomer]];
  }
  return changedOrigins(groups);
}

/** The members of groups whose origin is another one than they have. */
export function changedOrigins(groups: readonly (readonly GroupedArticle[])[]): Map<ArticleId, ArticleId> {
  const changed = new Map<ArticleId, ArticleId>();
  for (const group of groups) {
    const origin = originOf(group);
    for (const { id, originId } of group) if (origin !== null && originId !== origin) changed.set(id, origin);
  }
  return changed;
}
