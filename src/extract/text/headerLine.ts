import type { WrittenDate } from "./calendarDate.js";
import { findWrittenDate } from "./calendarDate.js";
import { withoutMarksAround, withoutMarksAtEnd } from "./endings.js";

/** What one line above the body says. */
export interface HeaderLine {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly date?: WrittenDate;
}

const MAX_LINE = 200;
const LABELS: readonly (readonly [key: keyof HeaderLine | "none", labels: string])[] = [
  ["author", "作者|记者|撰文|撰稿|采写|文字|author|byline|written by|reporter"],
  ["publisher", "来源|稿源|出处|媒体|发布者|publisher|publication|source|outlet"],
  [
    "date",
    "发布时间|发布日期|发表时间|发表于|发布于|更新时间|时间|日期|published(?: on| at)?|posted(?: on)?|updated(?: on| at)?|last updated|date",
  ],
  ["title", "标题|title|headline"],
  ["url", "链接|网址|原文链接|url|link"],
  ["none", "编辑|编译|责编|责任编辑|字号|阅读量?|浏览量?|评论|字数|原标题|lang(?:uage)?|section|editor"],
];
const LABELLED = LABELS.map(
  ([key, labels]) =>
    [
      key,
      new RegExp(`(?:^|[\\s|｜丨])(?:${labels})\\s?[:：丨|｜/]\\s{0,3}([^\\s|｜丨][^|｜丨]{0,160})`, "iu"),
    ] as const,
);
const ANY_LABEL = new RegExp(`^(?:${LABELS.map(([, labels]) => labels).join("|")})\\s?[:：]`, "iu");
const NEXT_LABEL = new RegExp(`\\s+(?:${LABELS.map(([, labels]) => labels).join("|")})\\s?[:：丨|｜/].*$`, "iu");
const WRITTEN_BY = /^文\s?[/|｜丨:：]\s?(\S.{0,30})$/u;
const BY =
  /^(?:[Bb]y|BY|Written by):?\s+(\p{Lu}[\p{L}\p{M}.'’-]*(?:,?\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|&|de|van|von|der|bin|al|la|le)){0,9})(?:,\s+(?:[\p{L} ]{3,40}))?$/u;
const READING_TIME =
  /^(?:\d{1,3}[- ]min(?:ute)?s?(?: read)?|(?:阅读|浏览|字数|阅读时间|预计阅读)\s{0,3}[:：约]?\s{0,3}[\d,.]+\s{0,3}(?:万|次|字|分钟)?|[\d,.]+\s{0,3}(?:次阅读|阅读|views?|comments?|评论)|listen(?: to (?:this )?article)?|(?:正文|全文|内容)\s?[:：]?)$/iu;

/**
 * Reads a line that tells where, when and by whom an article was published; null when it is none. `titleKnown` says that the headline is above or right
 * below: only then is "words and a date" a masthead, and not a headline itself.
 */
export function readHeaderLine(text: string, titleKnown: boolean): HeaderLine | null {
  if (text.length > MAX_LINE) return null;
  if (READING_TIME.test(text)) return {};
  return (
    readLabels(text) ?? readByline(text) ?? readFields(text) ?? (titleKnown ? readMasthead(text) : readLoneDate(text))
  );
}

function readLabels(text: string): HeaderLine | null {
  const leading = findWrittenDate(text);
  if (!ANY_LABEL.test(leading?.start === 0 ? text.slice(leading.end).trimStart() : text)) return null;
  const found: Record<string, string | WrittenDate> = {};
  for (const [key, pattern] of LABELLED) {
    const value = pattern.exec(text)?.[1]?.replace(NEXT_LABEL, "").trim();
    if (!value || key === "none") continue;
    if (key === "date") continue;
    if (key === "title" || key === "url") found[key] = value;
    else found[key] = withoutDate(value);
  }
  // A label and a whole sentence ("Source: people who know the plan said ...") is prose.
  if (text.length > 60 && /[.。!?！？]$/u.test(text)) return null;
  return { ...found, ...(leading && { date: leading }) };
}

function withoutDate(value: string): string {
  const date = findWrittenDate(value);
  return withoutMarksAtEnd(date && date.start > 0 ? value.slice(0, date.start) : value, /[\s,，|·]/u);
}

function readByline(text: string): HeaderLine | null {
  const author = BY.exec(text)?.[1] ?? WRITTEN_BY.exec(text)?.[1];
  return author ? { author: author.trim() } : null;
}

const SEPARATOR = /[|｜丨•·]|\s[-–—]\s/u;

/** `Publisher | 2025-01-30 | By Author`, in any order. */
function readFields(text: string): HeaderLine | null {
  const fields = text
    .split(SEPARATOR)
    .map((field) => field.trim())
    .filter((field) => field !== "");
  if (fields.length < 2 || fields.length > 6 || fields.some((field) => field.length > 60)) return null;
  let date: WrittenDate | undefined;
  let author: string | undefined;
  const rest: string[] = [];
  for (const field of fields) {
    const written = findWrittenDate(field);
    const byline = readByline(field);
    if (!date && written && isOnly(field, written)) date = written;
    else if (byline?.author) author = byline.author;
    else if (!READING_TIME.test(field)) rest.push(field);
  }
  if ((!date && !author) || rest.length > 2 || rest.some((field) => /[.。!?！？]$/u.test(field))) return null;
  const publisher = rest[0];
  author ??= rest[1];
  return { ...(date && { date }), ...(author && { author }), ...(publisher && { publisher }) };
}

const DATE_WORDS =
  /^(?:(?:last|updated|published|posted|on|at|发布于?|发表于?|更新于?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|周[一二三四五六日]|星期[一二三四五六日天]|[,.:：()]|\s|[ap]\.?m|[ecmp][sd]?t|gmt|utc|bst|cet|ist|北京时间)*)$/iu;

/** Whether a field is a date and nothing else but a weekday, a time zone or a word such as "Updated". */
const isOnly = (field: string, date: WrittenDate): boolean =>
  DATE_WORDS.test(field.slice(0, date.start) + field.slice(date.end));

/** A date by itself, or with its author: `Posted on 30 January 2025 by Ann Lee`. */
function readLoneDate(text: string): HeaderLine | null {
  if (text.length > 80) return null;
  const at = text.search(/\bby\s+\p{Lu}/u);
  const author = at > 0 ? readByline(text.slice(at))?.author : undefined;
  const rest = author === undefined ? text : text.slice(0, at);
  const date = findWrittenDate(rest);
  return date && isOnly(rest, date) ? { date, ...(author && { author }) } : null;
}

/** `日报 01月30日`, `The Daily Star, January 30, 2025`, `2025-01-30 08:15 日报`. */
function readMasthead(text: string): HeaderLine | null {
  const lone = readLoneDate(text);
  if (lone) return lone;
  const date = text.length <= 80 ? findWrittenDate(text) : null;
  if (!date) return null;
  const rest = withoutMarksAround(
    date.start === 0 ? text.slice(date.end) : date.end === text.length ? text.slice(0, date.start) : "",
    /[\s,，|·:：-]/u,
  );
  const words = rest.split(/\s+/u);
  const short = /[\u3400-\u9fff]/u.test(rest) ? rest.length <= 14 && words.length <= 2 : words.length <= 5;
  return short && /^[\p{L}\p{N}《][\p{L}\p{N} .&'’》-]{0,40}$/u.test(rest)
    ? { date, publisher: rest.replace(/[《》]/gu, "") }
    : null;
}
