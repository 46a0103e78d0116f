import type { Note } from "../../domain/note.js";
import type { MappedText } from "./mappedText.js";
import { MappedTextBuilder, wholeText } from "./mappedText.js";

// Line ends of all kinds, characters that show nothing or turn the reading direction, halves of surrogate pairs, and
// letters followed by combining marks (composed where Unicode has a composed form).
const ODD = new RegExp(
  [
    "\\r\\n?|[\\v\\f\\u0085\\u2028\\u2029]|\\t",
    "[\\0-\\x08\\x0E-\\x1F\\x7F-\\x9F]",
    "[\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB]",
    "[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]",
    "[^\\u0300-\\u036F\\s][\\u0300-\\u036F]{1,8}",
  ].join("|"),
  "g",
);

/** A text whose characters are all visible or white space, and what was done to get there. */
export interface ScrubbedText {
  readonly text: MappedText;
  readonly notes: readonly Note[];
}

/** Line ends become "\n", tabs become spaces, invisible and direction-changing characters go, lone surrogates become U+FFFD, letters with combining marks are composed. */
export function scrubText(decoded: string): ScrubbedText {
  const source = wholeText(decoded);
  const counts = { control: 0, invisible: 0, surrogate: 0 };
  const builder = new MappedTextBuilder();
  let from = 0;
  for (const match of decoded.matchAll(ODD)) {
    const odd = match[0];
    const end = match.index + odd.length;
    builder.addSlice(source, from, match.index);
    builder.addWords(replacement(odd, counts), match.index);
    from = end;
  }
  if (from === 0) return { text: source, notes: [] };
  builder.addSlice(source, from, decoded.length);
  return { text: builder.build(), notes: scrubNotes(counts) };
}

function replacement(odd: string, counts: { control: number; invisible: number; surrogate: number }): string {
  const code = odd.charCodeAt(0);
  if (odd === "\t") return " ";
  if (code === 0x0d || code === 0x0b || code === 0x0c || code === 0x85 || code === 0x2028 || code === 0x2029)
    return "\n";
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) {
    counts.control += 1;
    return "";
  }
  if (odd.length > 1) {
    const composed = odd.normalize("NFC");
    return composed.length < odd.length ? composed : odd;
  }
  if (code >= 0xd800 && code <= 0xdfff) {
    counts.surrogate += 1;
    return "\uFFFD";
  }
  counts.invisible += 1;
  return "";
}

function scrubNotes(counts: { control: number; invisible: number; surrogate: number }): Note[] {
  const notes: Note[] = [];
  if (counts.control > 0)
    notes.push({ code: "CONTROL_CHARACTERS_REMOVED", message: `${counts.control} control characters were removed.` });
  if (counts.invisible > 0)
    notes.push({
      code: "INVISIBLE_CHARACTERS_REMOVED",
      message: `${counts.invisible} zero-width or direction-changing characters were removed.`,
    });
  if (counts.surrogate > 0)
    notes.push({
      code: "LONE_SURROGATES_REPLACED",
      message: `${counts.surrogate} halves of surrogate pairs were replaced with U+FFFD.`,
    });
  return notes;
}
