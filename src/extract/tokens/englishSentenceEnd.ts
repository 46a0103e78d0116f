import type { SentenceEnd } from "./sentenceEnd.js";

// Always followed by the name, number or word they belong to.
const LEADING = new Set(
  "mr mrs ms mx dr prof st gen col lt maj sgt cpl capt cmdr adm sen rep gov rev hon pres mt ft fig figs vol pp ed eds art sec para vs v e.g i.e cf viz approx est ca messrs mmes supt insp det".split(
    " ",
  ),
);
// May end a sentence: they do before a word that begins one.
const INNER = new Set(
  "no nos inc corp ltd co cos llc plc bros jr sr ph.d m.d pct etc al dept assn univ inst intl natl a.m p.m u.s u.k u.n e.u d.c u.s.a jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun ave blvd rd bldg min max avg est gov".split(
    " ",
  ),
);
const STARTERS = new Set(
  "the a an he she it they we i you but and or so yet in on at by for from with to as if when while after before since because although though however meanwhile this that these those there here its his her their our my your what why how who where which not no some many most all both each one two another other others such last earlier later then now still also according despite under over during since until unless even only".split(
    " ",
  ),
);
const SPEECH_TAIL =
  /^\s[^.!?\n"“]{0,60}?\b(?:said|says|asked|asks|added|adds|told|wrote|replied|shouted|wondered|continued|explained|insisted|recalled)\b/u;

/**
 * Whether an English sentence ends here: a terminal mark with white space after it and no small letter next. "No. 5", "3.5 pct. of", "U.S. President",
 * "Acme Inc. said" and "J. Smith" go on; so does a question in quotation marks with its speaker: "Why now?" Smith asked.
 */
export function endsEnglishSentence(text: string, { at, mark, end, limit }: SentenceEnd): boolean {
  const after = text.slice(end, Math.min(limit, end + 80));
  const bare = after.replace(/^(?:\[\d{1,3}\])+/u, "");
  const next = /^\s+(["“‘'«([]?)(\S+)/u.exec(bare);
  if (!next) return bare.trim() === "" || isMissingSpace(text, at, mark, after);
  const word = next[2] ?? "";
  if (/^\p{Ll}/u.test(word) && !/^(?:i[A-Z]|e[A-Z])/u.test(word)) return false;
  if (end > at + mark.length && /[!?]/u.test(mark) && SPEECH_TAIL.test(bare)) return false;
  return mark !== "." || end > at + 1 || endsAfterWord(text, at, word);
}

/** Whether a full stop after this word ends the sentence, or belongs to an abbreviation or an initial. */
function endsAfterWord(text: string, at: number, next: string): boolean {
  const before = /[\p{L}\p{N}.&-]{1,24}$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? "";
  const abbreviation = before.toLowerCase();
  if (LEADING.has(abbreviation)) return false;
  if ((abbreviation === "no" || abbreviation === "nos") && !/^\d/u.test(next)) return true;
  const maybe = INNER.has(abbreviation) || /^\p{Lu}$/u.test(before) || /^(?:\p{L}\.)+\p{L}$/u.test(before);
  return !maybe || STARTERS.has(next.toLowerCase().replace(/[^\p{L}].*/su, ""));
}

/** A full stop with no space after it ("... on Monday.The bank ..."), seen in scraped text. */
function isMissingSpace(text: string, at: number, mark: string, after: string): boolean {
  const word = /^\p{Lu}\p{Ll}*/u.exec(after)?.[0];
  return (
    mark === "." && word !== undefined && /\p{Ll}{2}/u.test(text.slice(at - 2, at)) && STARTERS.has(word.toLowerCase())
  );
}
