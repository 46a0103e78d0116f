import { parseHTML } from "linkedom";
import { decodeEntity } from "./htmlEntity.js";

/** The little of the DOM that the reader needs; the project compiles without the browser's types. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

export interface HtmlElement extends HtmlNode {
  readonly id: string;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
  querySelector(selector: string): HtmlElement | null;
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement;
  readonly body: HtmlElement | null;
}

const ELEMENT = 1;
const TEXT = 3;

export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT;
export const isText = (node: HtmlNode): boolean => node.nodeType === TEXT;

// Pages may write every character of a Chinese text as an entity. Those that are no part of the syntax are decoded at once, which is much cheaper.
const HARMLESS_ENTITY =
  /&(?:#(?:x[\da-fA-F]{2,5}|\d{3,6})|nbsp|[lr]dquo|[lr]squo|[mn]dash|hellip|middot|eacute|uuml);/gu;

/** The page with its plain characters written as such; what it is written with (<, >, &, quotation marks) stays an entity. */
export const decodeHarmless = (html: string): string =>
  html.replace(HARMLESS_ENTITY, (entity) => {
    const char = decodeEntity(entity);
    return char < "\u0080" ? entity : char;
  });

/** Where <html> opens, outside comments: old pages write one for each version of a browser in comments before it. */
function rootIndex(html: string): number | undefined {
  const next = /<!--|<html[\s>]/giu;
  for (let match = next.exec(html); match; match = next.exec(html)) {
    if (match[0] !== "<!--") return match.index;
    const end = html.indexOf("-->", match.index);
    if (end < 0) return undefined;
    next.lastIndex = end;
  }
  return undefined;
}

/** Parses a page, or a fragment of one, without running or loading anything. */
export function parseDocument(html: string): HtmlDocument {
  // The parser takes the first element for the root, whatever it is: what stands before <html> goes.
  const root = rootIndex(html);
  const page = root === undefined ? `<html><head></head><body>${html}</body></html>` : html.slice(root);
  return parseHTML(`<!doctype html>${page}`).document as unknown as HtmlDocument;
}
