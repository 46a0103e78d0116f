import { ArticleRejectedError } from "../../domain/errors.js";
import type { Note } from "../../domain/note.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import { webAddress } from "../../extract/text/articleFields.js";
import { readDateField } from "../../extract/text/publishedDate.js";

/** A record as its file has it: names as written, values of any type. */
export type Fields = Readonly<Record<string, unknown>>;

/** How each field may be called; case, spaces, `_` and `-` do not count. */
const NAMES = {
  body: ["body", "text", "content", "html"],
  title: ["title", "headline"],
  url: ["url", "link"],
  publishedAt: ["publishedat", "published", "date", "datepublished", "pubdate"],
  author: ["author", "authors", "byline"],
  publisher: ["publisher", "source"],
  lang: ["language", "lang"],
} as const;
type Name = keyof typeof NAMES;

const MAX_FIELD = 500;

/**
 * The article that a record tells of; what is not known here is passed over.
 * @throws ArticleRejectedError naming the field and what it takes.
 */
export function articleOfFields(fields: Fields): RawArticle {
  const byName = new Map(
    Object.entries(fields).map(([name, value]) => [name.toLowerCase().replace(/[\s_-]/gu, ""), value]),
  );
  const text = (name: Name): string | null => {
    for (const one of NAMES[name]) {
      const value = textOf(byName.get(one), one);
      if (value !== null) return value;
    }
    return null;
  };
  const body = text("body");
  if (body === null) throw fault("It has no text. Give it as body, text or content.");
  const line = (name: Name): string | null => {
    const value = text(name);
    if (value !== null && value.length > MAX_FIELD) throw fault(`"${name}" may have ${MAX_FIELD} characters.`);
    return value;
  };
  const url = text("url");
  if (url !== null && webAddress(url) === null) throw fault('"url" must be an address such as https://example.org/a.');
  const date = text("publishedAt");
  return withoutNulls({
    body,
    format: "auto",
    title: line("title"),
    url,
    author: line("author"),
    publisher: line("publisher"),
    lang: line("lang"),
    publishedAt: date === null ? null : momentOf(date),
  });
}

/** Text that says something; lists of texts, such as authors, are joined. */
function textOf(value: unknown, name: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value.trim() || null;
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value.join(", ").trim() || null;
  throw fault(`"${name}" must be text.`);
}

function momentOf(date: string): number {
  const notes: Note[] = [];
  const moment = readDateField(date, notes);
  if (moment) return moment.at;
  throw fault(`"${date.slice(0, 40)}" is no date such as 2025-03-01 or 2025-03-01T08:00:00Z.`);
}

const fault = (message: string): ArticleRejectedError => new ArticleRejectedError(message, { field: ["source"] });

type Nullable<Type> = { [Key in keyof Type]: Type[Key] | null };

function withoutNulls({
  body,
  format,
  ...rest
}: Nullable<Required<Pick<RawArticle, "title" | "url" | "author" | "publisher" | "lang" | "publishedAt">>> &
  Pick<RawArticle, "body" | "format">): RawArticle {
  return { body, format, ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null)) };
}
