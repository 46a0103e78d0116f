import { foldName } from "../../domain/foldName.js";
import { familyOf } from "../../domain/ontology.js";
import { contains } from "../../domain/span.js";
import { ENGLISH_GIVEN_NAMES } from "../lexicon/englishGivenNames.js";
import type { TaggedName } from "../tagger/tagNames.js";
import { taggedTypeOf } from "../tagger/nameHints.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate, selectCandidates, touching } from "./candidate.js";
import type { TaggedDocument } from "./tagDocument.js";
import { TABLE_WEIGHT, type TableNames } from "./findTableNames.js";
import { fitName } from "./fitName.js";
import { isDescription } from "./isDescription.js";
import { nameType } from "./nameType.js";

/** Weight of the spans that the tagger sees: above rules and table, below book titles and names with dots. */
const TAGGED_WEIGHT = 62;
/** A name that the tagger is less sure of than this (a log-probability ratio) gives way to the table where the two overlap. */
const SURE_OF_SPAN = 0.5;
/** A rule of form less sure of its type than this yields to a tagger whose margin is larger than `SURE_OF_TAG`. */
const SURE_OF_TYPE = 0.75;
const SURE_OF_TAG = 2;
/** What a rule only guesses counts while the tagger is less sure than this that there is no name. */
const SURE_OF_NONE = 4;

/** Rules whose type is surer than the tagger's: the table, head words, forms of address, given names. */
const TYPED_RULES =
  /^(?:table|zh\/(?:head|introduced|listed-company|abbreviation|title|address|first-name|transliterated|speech|surname|dotted|version|latin-(?:title|given-name|cue|head|version))|en\/(?:head|given-name|surname|title|speech|person|version|place))$/u;
/** Rules that are right often enough where the tagger sees nothing. */
const LONE_RULES =
  /^(?:table|zh\/(?:abbreviation|introduced|listed-company|book-title|dotted|speech|surname|title|address|first-name|transliterated|quoted|place-head|head|version|latin-(?:title|given-name|cue|head|version))|en\/(?:head|acronym|election|given-name|surname|title|speech|person|place|business|preposition|version|longer))$/u;

/**
 * Brings rules, table and tagger together. Spans: the tagger's, but the table's where it has a longer name. Types: table and rules of form first, then the
 * tagger. What a rule finds and the tagger does not counts where the rule is reliable.
 */
export function settleNames(
  reading: MentionReading,
  candidates: readonly Candidate[],
  table: TableNames,
  tagged: TaggedDocument,
): Candidate[] {
  const known = selectCandidates(table.sure, reading.document.text.length);
  const doubtful = new Map(table.doubtful.map((one) => [keyOf(one), one]));
  const rules = heaviest(candidates);
  const abbreviations = candidates
    .filter((one) => one.rule === "zh/abbreviation")
    .toSorted((a, b) => a.start - b.start);
  const institutions = institutionEnds(candidates);
  const settled: Candidate[] = [];
  const agreed = new Set<number>();
  for (const found of tagged.names) {
    const name = fitName(reading, found);
    if (!name || isDescription(reading, name)) continue;
    const beside = touching(known, name);
    if (isTiled(touching(abbreviations, name), name) || isRow(beside, name)) continue;
    if (beside.some((one) => contains(one, name) && keyOf(one) !== keyOf(name) && familyOf(one.type) !== "PLACE"))
      continue;
    agreed.add(keyOf(name));
    const rule = rules.get(keyOf(name)) ?? cleared(doubtful.get(keyOf(name)), name);
    const yields = (beside.length > 0 && name.margin < SURE_OF_SPAN) || opensInstitution(name, institutions);
    const weight = yields ? TABLE_WEIGHT - 1 : TAGGED_WEIGHT;
    settled.push(settleName(reading, name, rule, weight));
  }
  const lone = candidates.filter(
    (one) => !agreed.has(keyOf(one)) && (LONE_RULES.test(one.rule) || tagged.outside[one.start]! < SURE_OF_NONE),
  );
  return [...settled, ...lone];
}

const keyOf = ({ start, end }: { readonly start: number; readonly end: number }): number =>
  start * 4096 + (end - start);

/** Whether a name is nothing but abbreviations of countries in a row (中美). */
const isTiled = (abbreviations: readonly Candidate[], name: TaggedName): boolean =>
  abbreviations.length > 1 &&
  abbreviations.every((one) => contains(name, one)) &&
  abbreviations.reduce((sum, one) => sum + one.end - one.start, 0) === name.end - name.start;

/** Where the longest name of an institution ends that rules of form close, by where it begins. */
function institutionEnds(candidates: readonly Candidate[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { rule, type, start, end } of candidates)
    if (rule === "zh/head" && type !== "COMPANY") ends.set(start, Math.max(end, ends.get(start) ?? 0));
  return ends;
}

/** Whether a place is where the name of an institution of that place begins (杭州市 in 杭州市中级人民法院). */
const opensInstitution = ({ type, start, end }: TaggedName, institutions: ReadonlyMap<number, number>): boolean =>
  type === "LOC" && (institutions.get(start) ?? 0) > end;

/** Whether a name runs from one name of the table to another (泰瑟尔向诺维克): two names, and what one does to the other. */
const isRow = (known: readonly Candidate[], name: TaggedName): boolean =>
  known.length > 1 && known[0]!.start === name.start && known[known.length - 1]!.end === name.end;

function heaviest(candidates: readonly Candidate[]): Map<number, Candidate> {
  const rules = new Map<number, Candidate>();
  for (const one of candidates) {
    const rival = rules.get(keyOf(one));
    if (!rival || one.weight > rival.weight) rules.set(keyOf(one), one);
  }
  return rules;
}

/** An everyday word that the table has as a name, where the tagger sees a name of the same kind. */
const cleared = (doubt: Candidate | undefined, name: TaggedName): Candidate | undefined =>
  doubt && taggedTypeOf(doubt.type) === name.type ? doubt : undefined;

function settleName(
  reading: MentionReading,
  tagged: TaggedName,
  rule: Candidate | undefined,
  weight: number,
): Candidate {
  const { document, tokenAt } = reading;
  const { script } = document.sentences[document.tokens[tokenAt[tagged.start] ?? -1]?.sentence ?? -1]!;
  const name = script === "zh" ? noLatinPerson(reading, tagged) : tagged;
  const type = nameType(reading, name, script);
  const confidence = 0.4 + 0.5 * (1 - Math.exp(-name.margin / 2));
  if (!rule) return candidate(name, { type, rule: "tagger", weight, confidence, entry: entryOf(reading, name) });
  const form =
    !(tagged.type === "PER" && type === "COMPANY") &&
    TYPED_RULES.test(rule.rule) &&
    (rule.confidence >= SURE_OF_TYPE || name.margin < SURE_OF_TAG);
  const own = form || familyOf(rule.type) === familyOf(type);
  return {
    ...rule,
    type: own ? rule.type : type,
    entry: own ? rule.entry : null,
    weight: Math.max(weight, rule.weight),
    confidence: Math.max(confidence, own ? rule.confidence : 0),
  };
}

/** The table's entry of the same kind for these very words, unless they are an everyday word too. */
function entryOf({ document, gazetteer, ambiguous }: MentionReading, name: TaggedName): Candidate["entry"] {
  const surface = document.analysis.slice(name.start, name.end);
  if (ambiguous.has(foldName(surface))) return null;
  return gazetteer.lookUp(surface).find((hit) => taggedTypeOf(hit.entry.type) === name.type)?.entry ?? null;
}

/** One Latin word in Chinese is an organisation or a product, and no person, unless it is a given name. */
function noLatinPerson({ document }: MentionReading, name: TaggedName): TaggedName {
  const text = document.analysis.slice(name.start, name.end);
  if (name.type !== "PER" || !/^[A-Za-z0-9.-]+$/u.test(text) || ENGLISH_GIVEN_NAMES.has(text.toLowerCase()))
    return name;
  return { ...name, type: "ORG" };
}
