import { isTraditionalScript, simplifyScript } from "../text/chineseScript.js";

// Characters whose compatibility form may be another one, as short: full width forms, ideographic space, no-break spaces, CJK compatibility.
const COMPATIBLE =
  /[\u00A0\u00B2-\u00BA\u2000-\u200A\u2010-\u2015\u202F\u205F\u2070-\u209C\u2460-\u249B\u24B6-\u24EA\u3000\uF900-\uFAFF\uFE10-\uFE6B\uFF01-\uFF5E\uFF61-\uFFEE]/gu;

/**
 * A copy of the same length to match on: full width folded to ASCII, odd spaces to spaces, traditional script to simplified. Curly quotes stay.
 * A character whose folding would change the length is left as it is.
 */
export function analysisCopy(text: string): string {
  const folded = text.replace(COMPATIBLE, foldCharacter);
  return foldScript(folded);
}

function foldCharacter(char: string): string {
  const folded = char.normalize("NFKC");
  return folded.length === char.length ? folded : char;
}

/** Simplified script for the paragraphs that are in traditional script; those in simplified script are left alone (乾 and 著 are theirs too). */
const foldScript = (text: string): string =>
  text
    .split("\n")
    .map((paragraph) => (isTraditionalScript(paragraph) ? simplifyScript(paragraph) : paragraph))
    .join("\n");
