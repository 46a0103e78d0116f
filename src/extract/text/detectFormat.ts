import type { RawArticle } from "../cleanArticle.js";

/** How a document is to be read. */
export type ArticleFormat = Exclude<RawArticle["format"], "auto">;

/** The format of a document: the caller's word, else the Content-Type, else the file name, else the look of its first lines. */
export function detectFormat(raw: RawArticle, text: string): ArticleFormat {
  if (raw.format !== "auto") return raw.format;
  const type = raw.contentType?.toLowerCase() ?? "";
  const name = raw.fileName?.toLowerCase() ?? "";
  if (/\b(?:text\/html|application\/xhtml\+xml)\b/u.test(type) || /\.(?:x?html?|shtml)$/u.test(name)) return "html";
  if (/\btext\/(?:x-)?markdown\b/u.test(type) || /\.(?:md|markdown|mdx)$/u.test(name)) return "markdown";
  const head = text.slice(0, 4000).trimStart();
  if (looksLikeHtml(head)) return "html";
  return looksLikeMarkdown(head) ? "markdown" : "text";
}

const PAGE = /^<(?:!doctype html|html[\s>]|head[\s>]|body[\s>]|!--|\?xml)/iu;
const TAG = /<(?:p|div|h[1-6]|article|section|a|span|br|ul|li|meta|title)\b/giu;

const looksLikeHtml = (head: string): boolean =>
  PAGE.test(head) || (head.startsWith("<") && (head.match(TAG)?.length ?? 0) >= 2);

const looksLikeMarkdown = (head: string): boolean =>
  /^---[ ]*\n[\s\S]{0,3000}?\n---/u.test(head) || /^#{1,3} \S/u.test(head);
