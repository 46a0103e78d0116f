import { analyse } from "chardet";
import { ArticleRejectedError } from "../../domain/errors.js";
import type { Note } from "../../domain/note.js";
import { binaryKind } from "./binaryKind.js";

/** A document as characters, the charset that its bytes were in, and what was odd about them. */
export interface DecodedText {
  readonly text: string;
  readonly charset: string;
  readonly notes: readonly Note[];
}

/**
 * Turns the bytes of a document into text. In this order: byte order mark; NULs at every other place (UTF-16); strict UTF-8; the charset of the
 * Content-Type header or a `<meta>` tag; UTF-8 with a few broken bytes; a guess on the text without its tags. Throws {@link ArticleRejectedError} for
 * binary files and for bytes that no charset fits.
 */
export function decodeBytes(bytes: Uint8Array, contentType?: string): DecodedText {
  const kind = binaryKind(bytes);
  if (kind) throw new ArticleRejectedError(`The body is ${kind}, not a text or HTML document.`, { field: ["body"] });
  const marked = markedCharset(bytes) ?? charsetByNuls(bytes);
  if (marked) return checked(decodeAs(bytes, marked, false) ?? "", marked, []);
  const utf8 = decodeAs(bytes, "utf-8", true);
  if (utf8 !== null) return checked(utf8, "utf-8", []);
  const notes: Note[] = [];
  for (const label of [charsetIn(contentType), metaCharset(bytes)]) {
    const declared = label && decodeDeclared(bytes, label, notes);
    if (declared) return checked(declared.text, declared.charset, notes);
  }
  const guessed = mostlyUtf8(bytes) ?? guess(bytes);
  if (guessed) return checked(guessed.text, guessed.charset, [...notes, ...guessed.notes]);
  throw new ArticleRejectedError(
    "The body is in no character set that can be read. Save it as UTF-8, or give the charset in contentType.",
    {
      field: ["body"],
    },
  );
}

/** Refuses text that is mostly control or replacement characters: some binary file that happens to decode. */
export function refuseBinaryText(text: string): void {
  const sample = text.length > 200_000 ? text.slice(0, 100_000) + text.slice(-100_000) : text;
  let odd = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if ((code < 0x20 && (code < 0x09 || code > 0x0d) && code !== 0x1b) || code === 0xfffd || code === 0x7f) odd += 1;
  }
  if (odd > 8 && odd > 0.05 * sample.length)
    throw new ArticleRejectedError(
      "The body is binary data, not a text or HTML document: it is full of control or undecodable characters.",
      {
        field: ["body"],
      },
    );
}

function checked(text: string, charset: string, notes: readonly Note[]): DecodedText {
  refuseBinaryText(text);
  return { text, charset, notes };
}

function markedCharset(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : null;
}

/** UTF-16 without a mark: zero bytes nearly all at even or nearly all at odd places, and many of them. */
function charsetByNuls(bytes: Uint8Array): string | null {
  const end = Math.min(bytes.length, 4096);
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 1) {
    if (bytes[i] !== 0) continue;
    if (i % 2 === 0) even += 1;
    else odd += 1;
  }
  const nuls = even + odd;
  if (nuls < 2 || nuls < end * 0.02 || bytes.length % 2 !== 0) return null;
  if (odd > 20 * even) return "utf-16le";
  return even > 20 * odd ? "utf-16be" : null;
}

// The labels that mean windows-1252, and its characters from 0x80 on: some versions of Node leave them as control characters.
const WESTERN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin1|l1|us-ascii|ascii)$/u;
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The text in this charset; null when the charset is not known here or (with `fatal`) a byte does not fit. */
function decodeAs(bytes: Uint8Array, charset: string, fatal: boolean): string | null {
  try {
    const text = new TextDecoder(charset, { fatal }).decode(bytes);
    return WESTERN.test(charset)
      ? text.replace(/[\x80-\x9F]/gu, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char)
      : text;
  } catch {
    // A label that is not known is a RangeError, a byte that does not fit a TypeError: both mean "not this one".
    return null;
  }
}

const charsetIn = (contentType: string | undefined): string | null =>
  /charset\s*=\s*["']?([\w:.-]{1,40})/iu.exec(contentType?.slice(0, 500) ?? "")?.[1]?.toLowerCase() ?? null;

function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const meta =
    /<meta\s[^<>]{0,200}?charset\s{0,4}=\s{0,4}["']?([\w:.-]{1,40})/iu.exec(head) ??
    /<\?xml\s[^<>]{0,100}?encoding\s{0,4}=\s{0,4}["']([\w:.-]{1,40})/iu.exec(head);
  return meta?.[1]?.toLowerCase() ?? null;
}

/** gb2312 and gbk are what pages say that use characters of gb18030, the larger set. */
const widened = (label: string): string => (/^(?:gb2312|gbk|gb_2312-80|x-gbk|cp936)$/u.test(label) ? "gb18030" : label);

function decodeDeclared(bytes: Uint8Array, label: string, notes: Note[]): { text: string; charset: string } | null {
  const charset = widened(label);
  const text = decodeAs(bytes, charset, false);
  if (text === null) {
    notes.push({
      code: "UNKNOWN_CHARSET",
      message: `The document says it is in "${label}", which is not known; the charset was guessed.`,
    });
    return null;
  }
  // A declared UTF-8 has failed the strict reading already; a wrong declaration shows as undecodable bytes.
  return charset !== "utf-8" && countReplaced(text) === 0 ? { text, charset } : null;
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) count += 1;
  return count;
}

interface Guess {
  readonly text: string;
  readonly charset: string;
  readonly notes: readonly Note[];
}

/** UTF-8 with broken bytes: at least twenty good characters outside ASCII for each bad one. */
function mostlyUtf8(bytes: Uint8Array): Guess | null {
  const text = new TextDecoder("utf-8").decode(bytes);
  const bad = countReplaced(text);
  const good = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return good >= 20 * bad ? { text, charset: "utf-8", notes: [undecodable(bad)] } : null;
}

const undecodable = (count: number): Note => ({
  code: "UNDECODABLE_BYTES",
  message: `${count} stretches of bytes could not be decoded and were replaced with U+FFFD.`,
});

const GUESS_BYTES = 65_536;

function guess(bytes: Uint8Array): Guess | null {
  // Mark-up is ASCII and hides what the words are written in.
  const bare = new TextDecoder("latin1").decode(bytes.subarray(0, GUESS_BYTES)).replace(/<[^<>]{0,2000}>/gu, " ");
  const words = Uint8Array.from(bare, (char) => latin1Byte(char));
  let best: Guess | null = null;
  let least = 0.01;
  for (const { name } of analyse(words)) {
    const charset = widened(name.toLowerCase());
    const text = /^utf-(?:16|32)|^ascii$|^utf-8$/u.test(charset) ? null : decodeAs(bytes, charset, false);
    if (text === null) continue;
    const bad = countReplaced(text) / Math.max(1, text.length);
    if (bad < least) {
      best = { text, charset, notes: bad === 0 ? [] : [undecodable(countReplaced(text))] };
      least = bad;
    }
  }
  return best;
}

function latin1Byte(char: string): number {
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + Math.max(0, WINDOWS_1252.indexOf(char));
}
