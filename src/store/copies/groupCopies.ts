import type { ArticleId } from "../../domain/ids.js";
import type { EpochMs } from "../../domain/time.js";

/** A member of a group, as its origin is chosen by. */
export interface DatedArticle {
  readonly id: ArticleId;
  readonly publishedAt: EpochMs | null;
}

/** The origin of a group: the article published first, one without a date last, of equals the one whose id comes first. */
export function originOf(members: readonly DatedArticle[]): ArticleId | null {
  const [first] = members.toSorted(
    (a, b) =>
      (a.publishedAt ?? Number.POSITIVE_INFINITY) - (b.publishedAt ?? Number.POSITIVE_INFINITY) ||
      (a.id < b.id ? -1 : 1),
  );
  return first?.id ?? null;
}

/**
 * The groups that articles fall into when each is joined with every one that it is a copy of: what remains of a group after one of its members left.
 * Which article comes first makes no difference to the groups.
 */
export function groupCopies<Member>(
  members: readonly Member[],
  isCopy: (a: Member, b: Member) => boolean,
): (readonly Member[])[] {
  let groups: (readonly Member[])[] = [];
  for (const member of members) {
    const joined = groups.filter((group) => group.some((other) => isCopy(member, other)));
    groups = [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), member]];
  }
  return groups;
}
