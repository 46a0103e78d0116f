import { parse } from "yaml";
import type { Note } from "../../domain/note.js";
import type { ArticleFields } from "./articleFields.js";
import { firstField } from "./articleFields.js";

/** The fields of a front matter block, and where the text after it begins (0 when there is none). */
export interface FrontMatter {
  readonly fields: ArticleFields;
  readonly end: number;
  readonly notes: readonly Note[];
}

const BLOCK = /^---[ ]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ ]*(?:\n|$)/u;

/** Reads the YAML block between `---` lines at the top of a text: title, publisher, author, date, url, lang and their usual other names. Broken YAML is noted, never thrown. */
export function readFrontMatter(text: string): FrontMatter {
  const lead = text.length - text.trimStart().length;
  const match = BLOCK.exec(text.slice(lead, lead + 20_100));
  if (!match || !/^ {0,12}["']?\w[\w -]{0,60}["']?:/mu.test(match[1] ?? "")) return { fields: {}, end: 0, notes: [] };
  const end = lead + match[0].length;
  try {
    return { fields: fieldsOf(parse(match[1] ?? "")), end, notes: [] };
  } catch {
    const message = "The front matter is not readable YAML; it was left out.";
    return { fields: {}, end, notes: [{ code: "BROKEN_FRONT_MATTER", message }] };
  }
}

function fieldsOf(data: unknown): ArticleFields {
  if (typeof data !== "object" || data === null) return {};
  const entries = Object.entries(data).map(([key, value]) => [key.toLowerCase(), words(value)] as const);
  const pick = (...names: string[]) =>
    firstField(...names.map((name) => entries.find(([key]) => key === name)?.[1] ?? null));
  const title = pick("title", "headline", "标题");
  const publisher = pick("publisher", "site", "site_name", "sitename", "source", "media", "来源", "媒体");
  const author = pick("author", "authors", "byline", "by", "作者");
  const date = pick("date", "published", "publishedat", "published_at", "datepublished", "pubdate", "日期", "发布时间");
  const url = pick("url", "link", "canonical", "canonical_url", "permalink", "source_url");
  const lang = pick("lang", "language", "locale", "语言");
  return {
    ...(title && { title }),
    ...(publisher && { publisher }),
    ...(author && { author }),
    ...(date && { date }),
    ...(url && { url }),
    ...(lang && { lang }),
  };
}

/** A value as words: lists joined, `{name: X}` by its name. */
function words(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.slice(0, 20).map(words).filter(Boolean).join(", ");
  if (typeof value === "object" && value !== null && "name" in value) return words(value.name);
  return null;
}
