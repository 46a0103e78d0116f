import type { MappedText } from "./mappedText.js";
import type { MappedTextBuilder } from "./mappedText.js";
import { decodeEntity } from "./htmlEntity.js";

// One alternative for each kind of mark-up; every repetition is bounded, so that a line of brackets costs no more than its length.
const MARKUP =
  // Bounded: at most some thousand steps a character, whatever the text.
  /\\(?<escaped>[\\`*_{}[\]()#+\-.!>~|"'$&])|!\[(?<alt>[^[\]]{0,300})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s{1,3}"[^"]{0,300}")?\)|\[\^[^\]\s]{1,40}\]|\[(?<link>(?:[^[\]]|!\[[^[\]]{0,300}\]\([^()]{0,500}\)){1,500})\](?:\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s{1,3}["'][^"']{0,300}["'])?\)|\[[^\]]{0,100}\])|`{1,3}(?<code>[^`]{1,1000})`{1,3}|<(?<url>https?:\/\/[^>\s]{1,500})>|<!--[\s\S]{0,2000}?-->|<\/?[a-zA-Z][^<>]{0,500}>|&(?:#x?[\da-fA-F]{1,6}|[a-zA-Z]{2,8});|(?<mark>\*{1,3}|_{1,3}|~~)/gu;

/** Adds `source.text[start, end)` without its inline Markdown: the words of links, emphasis and code stay, images, footnote marks and tags go. */
export function addInline(builder: MappedTextBuilder, source: MappedText, start: number, end: number): void {
  const line = source.text.slice(start, end);
  let from = 0;
  for (const match of line.matchAll(MARKUP)) {
    const at = match.index;
    const to = at + match[0].length;
    const groups = match.groups ?? {};
    if (groups["mark"] !== undefined && !isEmphasis(line, at, to, groups["mark"])) continue;
    builder.addSlice(source, start + from, start + at);
    addKept(builder, source, start + at, match[0], groups);
    from = to;
  }
  builder.addSlice(source, start + from, end);
}

type Groups = Readonly<Record<string, string | undefined>>;

function addKept(builder: MappedTextBuilder, source: MappedText, at: number, markup: string, groups: Groups): void {
  const kept = groups["escaped"] ?? groups["code"] ?? groups["url"];
  if (groups["link"] !== undefined) addInline(builder, source, at + 1, at + 1 + groups["link"].length);
  else if (kept !== undefined) {
    const inner = at + markup.indexOf(kept);
    builder.addSlice(source, inner, inner + kept.length);
  } else if (markup.startsWith("&")) builder.addWords(decodeEntity(markup));
}

/** Whether a run of marks is emphasis and no arithmetic (2 * 3), no name (snake_case) and no lonely star. */
function isEmphasis(line: string, at: number, to: number, mark: string): boolean {
  const before = line[at - 1] ?? " ";
  const after = line[to] ?? " ";
  if (/\s/u.test(before) && /\s/u.test(after)) return false;
  if (/\d/u.test(before) && /\d/u.test(after)) return false;
  if (mark.startsWith("_") && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return false;
  return line.indexOf(mark, to) >= 0 || line.lastIndexOf(mark, at - 1) >= 0;
}
