import type { ArticleId, EntityId } from "./ids.js";
import type { EpochMs } from "./time.js";

/** The languages that the extractor reads. */
export const LANGUAGES = ["zh-Hans", "zh-Hant", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export const isChinese = (lang: string): boolean => lang.startsWith("zh");

export const ARTICLE_STATUSES = ["LIVE", "CORRECTED", "WITHDRAWN"] as const;
export type ArticleStatus = (typeof ARTICLE_STATUSES)[number];

/** One document of one publisher, as stored. */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly url: string | null;
  readonly publisherId: EntityId | null;
  readonly author: string | null;
  readonly lang: Language;
  readonly publishedAt: EpochMs | null;
  /** System time of the first ingestion. */
  readonly ingestedAt: EpochMs;
  readonly status: ArticleStatus;
  /** The cleaned text that every offset counts in. */
  readonly text: string;
  /** The news agency that the dateline credits. */
  readonly agencyId: EntityId | null;
  /** The independent source: the live article that it is a copy of, itself when it is none. Derived from all live articles. */
  readonly originId: ArticleId;
}

/** An article as it was read, without what is derived from others. */
export type ArticleRecord = Omit<Article, "originId">;

/** Whether it stands: it was not withdrawn, nor replaced by a newer text. */
export const isLive = ({ status }: Pick<Article, "status">): boolean => status !== "WITHDRAWN";

/** Of the texts of one address the later one first: by publication, undated last, then by arrival. */
export const laterFirst = (a: Article, b: Article): number =>
  (b.publishedAt ?? -Infinity) - (a.publishedAt ?? -Infinity) || b.ingestedAt - a.ingestedAt || (a.id < b.id ? -1 : 1);
