import type { ArticleFields } from "./articleFields.js";
import { firstField, webAddress } from "./articleFields.js";
import type { HtmlDocument } from "./htmlNode.js";
import type { LinkedData } from "./linkedData.js";
import { readLinkedData } from "./linkedData.js";
import { withoutMarksAtEnd } from "./endings.js";

/** What a page says about itself, and its article body as far as the JSON-LD holds it. */
export interface HtmlFields {
  readonly fields: ArticleFields;
  readonly articleBody: string | null;
  /** The page says that its text, or more of it, is for subscribers. */
  readonly isPaywalled: boolean;
}

const DATE_NAMES = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "publishdate",
  "pubdate",
  "publish-date",
  "publish_time",
  "date",
  "dc.date",
  "dc.date.issued",
  "dcterms.created",
  "parsely-pub-date",
  "sailthru.date",
  "weibo:article:create_at",
  "article:create_at",
];

/** Title, publisher, author, date and address of a page: JSON-LD first, then OpenGraph and `<meta>`, then the visible elements. */
export function readHtmlFields(document: HtmlDocument): HtmlFields {
  const data = readLinkedData(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => script.textContent ?? ""),
  );
  const meta = metaValues(document);
  const pick = (...names: string[]) => firstField(...names.map((name) => meta.get(name)));
  const publisher = firstField(
    data.publisher,
    pick("og:site_name", "application-name", "twitter:site", "source"),
  )?.replace(/^@/u, "");
  const title = firstField(
    data.headline,
    pick("og:title", "twitter:title"),
    headingText(document),
    pageTitle(document, publisher),
  );
  const author = firstField(
    data.author,
    notAddress(pick("author", "article:author", "byl", "dc.creator", "parsely-author", "sailthru.author")),
  );
  const date = firstField(
    data.datePublished,
    pick(...DATE_NAMES),
    document.querySelector("time[datetime]")?.getAttribute("datetime"),
  );
  const url = firstField(
    webAddress(data.url),
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute("href")),
    webAddress(pick("og:url")),
  );
  return {
    fields: fieldsOf({ title, publisher, author, date, url }),
    articleBody: articleBodyOf(data),
    isPaywalled: data.isFree === false || meta.get("article:content_tier")?.toLowerCase() === "locked",
  };
}

function fieldsOf(values: { [key in keyof ArticleFields]: string | undefined }): ArticleFields {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function metaValues(document: HtmlDocument): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = element.getAttribute("content")?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !values.has(key)) values.set(key, content);
  }
  return values;
}

/** The only first-level heading of a page. */
function headingText(document: HtmlDocument): string | null {
  const headings = [...document.querySelectorAll("h1")].filter((heading) => heading.textContent?.trim());
  return headings.length === 1 ? (headings[0]?.textContent ?? null) : null;
}

/** The words of `<title>` without the publisher's name at their end. */
function pageTitle(document: HtmlDocument, publisher: string | undefined): string | null {
  const title = document.querySelector("title")?.textContent?.trim();
  if (!title) return null;
  const parts = title.split(/\s[-–—|_»]\s|[_|]/u).map((part) => part.trim());
  const last = parts[parts.length - 1] ?? "";
  if (parts.length < 2 || (last !== publisher && last.length > 30)) return title;
  return withoutMarksAtEnd(title.slice(0, title.lastIndexOf(last)), /[\s\-–—|_»]/u) || title;
}

const articleBodyOf = (data: LinkedData): string | null =>
  data.articleBody && data.articleBody.length >= 140 ? data.articleBody : null;

const notAddress = (author: string | undefined): string | undefined =>
  author && /^(?:https?:|@|www\.)/iu.test(author) ? undefined : author;
