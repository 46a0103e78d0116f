import type { EntityType } from "../../domain/ontology.js";
import { isKindOf } from "../../domain/ontology.js";
import type { Span } from "../../domain/span.js";
import { contains } from "../../domain/span.js";
import type { Sentence } from "../cleanArticle.js";
import { isCommonWord } from "../lexicon/isCommonWord.js";
import { ENGLISH_NAME_HEADS } from "../lexicon/englishOrganisationWords.js";
import { ENGLISH_PLACES } from "../lexicon/englishPlaces.js";
import { ENGLISH_SURNAMES } from "../lexicon/englishSurnames.js";
import { ENGLISH_TITLE_MODIFIERS, ENGLISH_TITLES } from "../lexicon/englishTitles.js";
import { CAPITALISED_NO_NAMES } from "../lexicon/latinStopWords.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate, tokensOf, touching } from "./candidate.js";
import type { EnglishRun, RunWord } from "./englishRuns.js";
import { englishRuns } from "./englishRuns.js";
import { findElections } from "./findElections.js";
import { readSingleWord } from "./readSingleWord.js";
import type { RunContext } from "./runWords.js";
import { isAcronym, isDemonym, isGivenName, isInitials, isTitleWord, isYear } from "./runWords.js";

/** Names in an English sentence by their capitals and the words in and around them: titles, given names, heads such as Inc, Ministry, River. */
export function findEnglishNames(
  reading: MentionReading,
  sentence: Sentence,
  known: readonly Candidate[],
): Candidate[] {
  const tokens = tokensOf(reading.document, sentence);
  const headline = isHeadline(tokens.map((token) => token.text));
  const { analysis } = reading.document;
  const runs = englishRuns(tokens).flatMap((run) =>
    readRun({ reading, known, first: run.first, headline }, run).map((one) =>
      // The full stop of an abbreviation at the end of a sentence is the sentence's.
      one.end === sentence.end && analysis[one.end - 1] === "." ? { ...one, end: one.end - 1 } : one,
    ),
  );
  return [...findElections(reading, sentence), ...runs];
}

function isHeadline(words: readonly string[]): boolean {
  const letters = words.filter((word) => /^[A-Za-z]{4,}/u.test(word));
  const capitals = letters.filter((word) => /^[A-Z]/u.test(word));
  return letters.length >= 5 && capitals.length >= letters.length * 0.75;
}

/** Longer runs of capitalised words are lists and headings. */
const MAX_WORDS = 14;

function readRun(context: RunContext, run: EnglishRun): Candidate[] {
  const words = trimWords(run.words);
  if (words.length === 0 || words.length > MAX_WORDS) return [];
  const whole = spanOf(words);
  const inside = namesInside(context.known, whole);
  if (inside.some((one) => one.start === whole.start && one.end === whole.end)) return [];
  const headed = readHeaded(context, words);
  if (headed) return [headed];
  if (inside.length > 0) return readAround(context, words, inside);
  return readPlain(context, words);
}

/** The names that lie within a span; `known` is in text order and may be long. */
const namesInside = (known: readonly Candidate[], span: Span): Candidate[] =>
  touching(known, span).filter((one) => contains(span, one));

const spanOf = (words: readonly RunWord[]): Span => ({ start: words[0]!.start, end: words[words.length - 1]!.end });

/** Without articles at its head and numbers that no name carries at its end. */
function trimWords(words: readonly RunWord[]): readonly RunWord[] {
  let from = 0;
  let to = words.length;
  while (from < to && /^(?:the|a|an)$/u.test(words[from]!.lower)) from += 1;
  while (to > from && words[to - 1]!.kind === "link") to -= 1;
  return words.slice(from, to);
}

const SUFFIXES =
  /^(?:inc|corp|corporation|ltd|limited|llc|plc|co|company|group|holdings?|technologies|technology|gmbh|ag|incorporated)\.?$/u;

/** A name closed by its head (Georgetown University, Acme Corp) or opened by one (Bank of Norway). */
function readHeaded(context: RunContext, words: readonly RunWord[]): Candidate | null {
  const caps = words.filter((word) => word.kind === "cap");
  const last = caps[caps.length - 1]!;
  const of = words.findIndex((word) => word.lower === "of" || word.lower === "for");
  const closing = of > 0 ? words[of - 1]! : last;
  const type = headType(closing.lower) ?? (closing === last ? undefined : headType(last.lower));
  if (type === undefined || caps.length < 2) return null;
  if (words[words.length - 1]!.kind === "number") return null;
  const start = headStart(context, words, closing);
  const kept = words.slice(start);
  if (kept.filter((word) => word.kind === "cap").length < 2) return null;
  const span = spanOf(kept);
  const surface = context.reading.document.analysis.slice(span.start, span.end);
  if (context.reading.gazetteer.lookUp(surface).length > 0) return null;
  const entry = isKindOf(type, "ORGANIZATION") ? entryWithoutSuffix(context, kept) : null;
  return candidate(span, { type: entry?.type ?? type, entry, rule: "en/head", weight: 60, confidence: 0.85 });
}

const headType = (lower: string): EntityType | undefined => ENGLISH_NAME_HEADS.get(lower.replace(/\.$/u, ""));

/** Titles and persons before an organisation's name are not part of it (President of the Senate keeps none of it). */
function headStart(context: RunContext, words: readonly RunWord[], closing: RunWord): number {
  const limit = words.indexOf(closing);
  const { length } = titleAt(words, 0);
  if (length > 0 && length < limit) return length;
  const person = namesInside(context.known, spanOf(words)).find(
    (one) => one.start === words[0]!.start && one.type === "PERSON" && one.end < closing.start,
  );
  if (person && /^[A-Z][a-z]+ [A-Z]/u.test(context.reading.document.analysis.slice(person.start, person.end)))
    return words.findIndex((word) => word.start >= person.end);
  return 0;
}

function entryWithoutSuffix(context: RunContext, words: readonly RunWord[]): Candidate["entry"] {
  let to = words.length;
  while (to > 1 && SUFFIXES.test(words[to - 1]!.lower)) to -= 1;
  if (to === words.length) return null;
  const { start, end } = spanOf(words.slice(0, to));
  const hits = context.reading.gazetteer.lookUp(context.reading.document.analysis.slice(start, end));
  return hits.find((hit) => isKindOf(hit.entry.type, "ORGANIZATION"))?.entry ?? null;
}

/** Longest title at `from`: number of words it takes, modifiers included. */
export function titleAt(words: readonly RunWord[], from: number): { length: number } {
  let at = from;
  while (at < words.length && ENGLISH_TITLE_MODIFIERS.has(words[at]!.lower) && !isTitle(words, at, 1)) at += 1;
  let length = 0;
  for (let more = true; more;) {
    more = false;
    for (const size of [4, 3, 2, 1]) {
      if (!isTitle(words, at, size)) continue;
      at += size;
      length = at - from;
      more = true;
      break;
    }
  }
  return { length };
}

const isTitle = (words: readonly RunWord[], at: number, size: number): boolean =>
  at + size <= words.length &&
  ENGLISH_TITLES.has(
    words
      .slice(at, at + size)
      .map((word) => word.lower.replace(/\.$/u, ""))
      .join(" "),
  );

/** A run with names of the table in it: the parts around them are read on their own, or the whole is a longer name. */
function readAround(context: RunContext, words: readonly RunWord[], inside: readonly Candidate[]): Candidate[] {
  const longer = readLonger(context, words, inside);
  if (longer) return [longer];
  const found: Candidate[] = [];
  let at = 0;
  for (const one of [...inside, null]) {
    const until = one ? words.findIndex((word) => word.start >= one.start) : words.length;
    if (until > at) found.push(...readPlain(context, trimWords(words.slice(at, until))));
    if (one) {
      const after = words.findIndex((word) => word.start >= one.end);
      at = after < 0 ? words.length : after;
    }
  }
  return found;
}

const DIRECTIONS =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|new|downtown|inner|outer)$/u;

function readLonger(context: RunContext, words: readonly RunWord[], inside: readonly Candidate[]): Candidate | null {
  const only = inside[0];
  if (inside.length !== 1 || !only) return null;
  const before = words.filter((word) => word.end <= only.start);
  const after = words.filter((word) => word.start >= only.end);
  const rest = [...before, ...after].filter((word) => word.kind !== "link");
  if (rest.length === 0 || rest.length > 3) return null;
  if (rest.some((word) => isTitleWord(word) || isDemonym(word))) return null;
  const whole = spanOf(words);
  const make = (type: EntityType, confidence: number) =>
    candidate(whole, { type, rule: "en/longer", weight: 60, confidence });
  if (only.type === "PERSON") {
    const given =
      before.length > 0 &&
      after.length === 0 &&
      !/ /u.test(context.reading.document.analysis.slice(only.start, only.end));
    return given && before.every((word) => isGivenName(word) || isInitials(word)) ? make("PERSON", 0.85) : null;
  }
  if (isKindOf(only.type, "PRODUCT")) return before.length === 0 ? make(only.type, 0.8) : null;
  if (rest.some(isGivenName)) return null;
  if (only.type === "PLACE" || only.type === "COUNTRY") {
    if (after.length === 0) return before.every((word) => DIRECTIONS.test(word.lower)) ? make("PLACE", 0.85) : null;
    if (before.length > 0 || context.headline || after.some((word) => word.kind === "number")) return null;
    return after.every((word) => isCommonWord(word.lower) || word.lower.endsWith("s"))
      ? make("ORGANIZATION", 0.6)
      : null;
  }
  if (isKindOf(only.type, "COMPANY") && before.length === 0 && !context.headline && after.length <= 2)
    return make("PRODUCT", 0.6);
  return null;
}

/** A run without names of the table. */
function readPlain(context: RunContext, all: readonly RunWord[]): Candidate[] {
  let words = all;
  if (words.length === 0) return [];
  while (words.length > 1 && isDemonym(words[0]!) && (titleAt(words, 1).length > 0 || isGivenName(words[1]!)))
    words = words.slice(1);
  const { length } = titleAt(words, 0);
  if (length > 0 && length === words.length) return [];
  const named = words.slice(length);
  const role = length > 0 ? spanOf(words.slice(0, length)) : null;
  if (role) return readPerson(named, role);
  return readUntitled(context, words);
}

function readPerson(words: readonly RunWord[], role: Span): Candidate[] {
  const name = trimWords(words);
  const caps = name.filter((word) => word.kind === "cap");
  if (caps.length === 0 || caps.length > 5) return [];
  if (caps.every((word) => isCommonWord(word.lower) && !isGivenName(word)) || isDemonym(caps[0]!)) return [];
  return [candidate(spanOf(name), { type: "PERSON", rule: "en/title", weight: 45, confidence: 0.9, role })];
}

function readUntitled(context: RunContext, words: readonly RunWord[]): Candidate[] {
  const caps = words.filter((word) => word.kind === "cap");
  const span = spanOf(words);
  const make = (type: EntityType, rule: string, confidence: number, weight = 40): Candidate[] => [
    candidate(span, { type, rule, weight, confidence }),
  ];
  if (caps.length === 1) return readSingleWord(context, words, make);
  const text = words.map((word) => word.lower).join(" ");
  if (ENGLISH_PLACES.has(text)) return make("PLACE", "en/place", 0.85);
  if (caps.every((word) => CAPITALISED_NO_NAMES.has(word.lower))) return [];
  if (
    /^(?:lake|mount|mt\.?|fort|cape|port|st\.?|saint|san|santa|rio|los|las|el|la|new|isle)$/u.test(words[0]!.lower) &&
    caps.length === 2 &&
    !isGivenName(caps[1]!)
  )
    return make("PLACE", "en/place", 0.75);
  if (words[words.length - 1]!.kind === "number")
    return isYear(words[words.length - 1]!)
      ? readUntitled(context, words.slice(0, -1))
      : make("PRODUCT", "en/version", 0.6);
  if (looksLikePerson(words, caps)) return make("PERSON", "en/person", 0.8);
  const common = caps.filter((word) => isCommonWord(word.lower)).length;
  if (context.headline) return [];
  if (common === 0 && caps.length <= 3 && !caps.some(isAcronym) && !isDemonym(caps[0]!))
    return make("PERSON", "en/unknown", 0.55);
  if (context.first && common === caps.length) return [];
  return make("ORGANIZATION", "en/unknown", 0.5);
}

function looksLikePerson(words: readonly RunWord[], caps: readonly RunWord[]): boolean {
  if (caps.length > 5 || words.some((word) => word.lower === "of" || word.lower === "and" || word.text === "&"))
    return false;
  if (isGivenName(caps[0]!) && !isAcronym(caps[caps.length - 1]!)) return true;
  if (isInitials(caps[0]!) && caps.length >= 2 && caps[1]!.text.length > 2) return true;
  if (caps.length >= 3 && isInitials(caps[1]!)) return true;
  return words.some((word) => word.kind === "link") || ENGLISH_SURNAMES.has(caps[caps.length - 1]!.lower);
}
