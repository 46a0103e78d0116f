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
  /** The independent source: articles that are copies of one text share one origin. */
  readonly originId: string;
}
