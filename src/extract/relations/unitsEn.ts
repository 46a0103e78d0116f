import type { EntityType } from "../../domain/ontology.js";
import type { Span } from "../../domain/span.js";
import type { Sentence, Token } from "../cleanArticle.js";
import type { DocumentMention } from "../extraction.js";
import { retagEn } from "./retagEn.js";
import type { UnitEn } from "./unitEn.js";
import { unitKindEn, type UnitKindEn } from "./unitKindsEn.js";

/** What a sentence is cut from. */
export interface UnitSourceEn {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly mentions: readonly { readonly index: number; readonly mention: DocumentMention }[];
  readonly times: readonly Span[];
  readonly typeOf: (mention: number) => EntityType;
}

/** Units of a sentence: mentions first, times next, then the words between them. `isVerb` knows the lemmas that open frames as verbs. */
export function unitsEn(source: UnitSourceEn, isVerb: (lemma: string) => boolean): UnitEn[] {
  const units: UnitEn[] = [];
  const { tokens, sentence } = source;
  const mentions = cursor(source.mentions.map(({ index, mention: { start, end } }) => ({ index, start, end })));
  const times = cursor(source.times.map(({ start, end }) => ({ index: -1, start, end })));
  let covered = sentence.start;
  for (let at = sentence.firstToken; at < sentence.endToken; at += 1) {
    const token = tokens[at];
    if (!token || token.start < covered) continue;
    const named = mentions(token);
    const time = named ? null : times(token);
    const unit = named
      ? { ...spanUnit(source.text, named, named.start, "MENTION"), type: source.typeOf(named.index) }
      : time
        ? spanUnit(source.text, time, token.start, "TIME")
        : wordUnit(token);
    if (!joinHyphen(units, unit)) units.push(unit);
    covered = unit.end;
  }
  return retagEn(units, isVerb);
}

interface Placed extends Span {
  readonly index: number;
}

/** The span that covers a token, of sorted spans asked for in text order. */
function cursor(spans: readonly Placed[]): (token: Span) => Placed | null {
  let at = 0;
  return (token) => {
    while (at < spans.length && (spans[at]?.end ?? 0) <= token.start) at += 1;
    const span = spans[at];
    return span && span.start < token.end ? span : null;
  };
}

const spanUnit = (text: string, { index, end }: Placed, start: number, kind: UnitKindEn): UnitEn => ({
  start,
  end,
  kind,
  text: text.slice(start, end).toLowerCase(),
  lemma: "",
  mention: index,
  pos: kind === "TIME" ? "NOUN" : "PROPN",
  type: null,
  suffix: "",
});

const wordUnit = (token: Token): UnitEn => ({
  start: token.start,
  end: token.end,
  kind: unitKindEn(token),
  text: token.text.toLowerCase(),
  lemma: token.lemma.toLowerCase(),
  mention: -1,
  pos: token.pos,
  type: null,
  suffix: "",
});

/** start-up, open-source, Norvik-backed: the tagger cuts at the hyphen. True when the unit was joined to the one before it. */
function joinHyphen(units: UnitEn[], unit: UnitEn): boolean {
  const hyphen = units.at(-1);
  const first = units.at(-2);
  if (!hyphen || !first || !/^[-‐‑]$/u.test(hyphen.text)) return false;
  if (hyphen.start !== first.end || unit.start !== hyphen.end || unit.kind === "TIME" || first.kind === "TIME")
    return false;
  const named = first.kind === "MENTION";
  if (unit.kind === "MENTION" && !named) return replaceLast(units, { ...unit, start: first.start });
  const kind = named ? "COMPOUND" : joinedKind(first, unit);
  return replaceLast(units, {
    ...unit,
    start: first.start,
    kind,
    text: `${first.text}-${unit.text}`,
    lemma: `${first.lemma || first.text}-${unit.lemma}`,
    mention: first.mention,
    suffix: unit.text,
  });
}

function replaceLast(units: UnitEn[], joined: UnitEn): true {
  units.splice(-2, 2, joined);
  return true;
}

/** co-founded, open-sourced: the first part belongs to the verb. */
const VERB_PREFIX = /^(?:co|re|pre|over|out|under|open|fine|cross|double|short|black)$/u;

/** A joined word acts as its last part does, but a particle makes a noun of it (a start-up) and a participle a modifier (better-known). */
function joinedKind(first: UnitEn, last: UnitEn): UnitKindEn {
  if (last.kind === "ADP" || last.kind === "ADV") return "NOUN";
  if (last.kind === "VERB") return first.kind === "VERB" || VERB_PREFIX.test(first.text) ? "VERB" : "MODIFIER";
  if (last.kind === "NOUN" && first.kind === "VERB") return "VERB";
  return last.kind === "NOUN" || last.kind === "MODIFIER" ? last.kind : "MODIFIER";
}
