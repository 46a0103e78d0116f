import type { ClauseReadingEn } from "./clauseReadingEn.js";
import type { CueIndexEn } from "./findCuesEn.js";
import type { FrameEn } from "./frameEntry.js";
import { lemmasEn } from "./lemmasEn.js";
import type { UnitEn } from "./unitEn.js";
import type { VerbEn } from "./verbEn.js";
import { NAMING_VERBS_EN } from "./verbClassesEn.js";

/** A noun for what somebody is to another, with both. */
export interface RoleCueEn {
  readonly frame: FrameEn<string>;
  /** Units of the noun and the words of its form. */
  readonly first: number;
  readonly last: number;
  /** Mention of the organisation, product or person that the role is at; -1 where there is none. */
  readonly principal: number;
  readonly holders: readonly number[];
  /** Where the holder stands: "beside" the noun, "apposed" to it, or across a "copula". */
  readonly place: "beside" | "apposed" | "copula";
  readonly verb: VerbEn | null;
}

/** How many units may stand between a role and the name it belongs to. */
const REACH = 6;

/** The role whose last word is the unit at `last`; null when that is no role, or a former one. */
export function roleCueEn(reading: ClauseReadingEn, last: number, index: CueIndexEn): RoleCueEn | null {
  const { units } = reading;
  const unit = units[last];
  if (unit?.kind !== "NOUN" && unit?.pos !== "ADJ") return null;
  const cue = lemmasEn(unit)
    .flatMap((lemma) => index.roles.get(lemma) ?? [])
    .toSorted((a, b) => b.words.length - a.words.length)
    .find(({ words }) => words.every((word, at) => isWord(units[last - words.length + 1 + at], word)));
  if (!cue || isLonger(units, last, index)) return null;
  const first = last - cue.words.length + 1;
  const { frame } = cue;
  const before = principalBefore(units, first);
  if (before.former) return null;
  const principal = principalAfter(reading, last, frame) ?? before.mention;
  const holder = holderBeside(units, last) ?? holderAcross(reading, first) ?? holderApposed(reading, first);
  return {
    frame,
    first,
    last,
    principal,
    holders: holder?.mentions ?? [],
    place: holder?.place ?? "beside",
    verb: holder?.verb ?? null,
  };
}

/** chief of "chief executive": the longer role is read at its own last word. */
const isLonger = (units: readonly UnitEn[], last: number, index: CueIndexEn): boolean => {
  const next = units[last + 1];
  const longer = next ? lemmasEn(next).flatMap((lemma) => index.roles.get(lemma) ?? []) : [];
  return longer.some(({ words }) => words.at(-2) === units[last]?.text);
};

const isWord = (unit: UnitEn | undefined, word: string): boolean =>
  unit !== undefined && (unit.text === word || unit.lemma === word);

/** Norvik('s) (new) chief; "former" anywhere before the role ends it. */
function principalBefore(
  units: readonly UnitEn[],
  first: number,
): { readonly mention: number; readonly former: boolean } {
  let mention = -1;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const unit = units[at];
    if (!unit) break;
    if (/^(?:former|ex|late|then|outgoing|previous|one-time|onetime|ousted|deposed)$/u.test(unit.text))
      return { mention: -1, former: true };
    if (mention >= 0) break;
    if (unit.kind === "MENTION") mention = unit.mention;
    else if (unit.kind !== "POSS" && unit.kind !== "NOUN" && unit.kind !== "MODIFIER" && unit.text !== "and") break;
  }
  return { mention, former: false };
}

/** chief executive of Norvik, of Norvik's chip unit. */
function principalAfter({ units, parts }: ClauseReadingEn, last: number, frame: FrameEn<string>): number | null {
  let at = last + 1;
  // founder and chief executive of Norvik
  while (
    at < last + REACH &&
    (units[at]?.text === "and" || units[at]?.kind === "NOUN" || units[at]?.kind === "MODIFIER")
  )
    at += 1;
  const preposition = units[at];
  if (preposition?.kind !== "ADP" || !frame.prepositions.includes(preposition.text)) return null;
  const phrase = parts.find(({ first, kind }) => kind === "NP" && first === at + 1)?.phrase;
  if (!phrase) return null;
  const [mention] = phrase.mentions;
  return mention ?? (phrase.owner >= 0 ? phrase.owner : null);
}

interface Holder {
  readonly mentions: readonly number[];
  readonly place: RoleCueEn["place"];
  readonly verb: VerbEn | null;
}

/** chief Dana Reed; chief executive and founder Dana Reed; Norvik's chief executive, Dana Reed, said. */
function holderBeside(units: readonly UnitEn[], last: number): Holder | null {
  let at = last + 1;
  while (at < last + REACH && (units[at]?.text === "and" || units[at]?.kind === "NOUN" || units[at]?.pos === "ADJ"))
    at += 1;
  const named = units[at];
  if (named?.kind === "MENTION") {
    const next = units[at + 1];
    return next?.kind === "POSS" && named.type !== "PERSON"
      ? null
      : { mentions: [named.mention], place: "beside", verb: null };
  }
  if (named?.kind !== "COMMA" || at !== last + 1) return null;
  const apposed = units[at + 1];
  const closing = units[at + 2];
  const closed = closing === undefined || closing.kind === "COMMA" || closing.kind === "BREAK";
  return apposed?.kind === "MENTION" && closed ? { mentions: [apposed.mention], place: "apposed", verb: null } : null;
}

/** Reed is the founder of; named Reed chief executive; was appointed chief executive of. */
function holderAcross({ units, parts, verbs }: ClauseReadingEn, role: number): Holder | null {
  const place = parts.findIndex(({ first, end }) => first <= role && role < end);
  const phrase = parts[place]?.phrase;
  if (!phrase) return null;
  const isRole = (one: { readonly first: number; readonly stop: number } | null) =>
    one !== null && one.first <= role && role < one.stop;
  for (const verb of verbs) {
    const head = units[verb.group.head];
    const naming =
      verb.group.copular || (head !== undefined && lemmasEn(head).some((lemma) => NAMING_VERBS_EN.has(lemma)));
    const as = verb.complements.some((one) => one.preposition === "as" && isRole(one.phrase));
    if (!naming && !as) continue;
    if (isRole(verb.second) || (as && verb.object && !verb.passive && naming))
      return { mentions: verb.object?.mentions ?? [], place: "copula", verb };
    if (isRole(verb.object) || as) return { mentions: verb.subject?.mentions ?? [], place: "copula", verb };
  }
  return null;
}

/** Dana Reed, (the) (Norvik) chief executive. */
function holderApposed({ parts }: ClauseReadingEn, role: number): Holder | null {
  const place = parts.findIndex(
    ({ kind, first, end, phrase }) => kind === "NP" && first <= role && role < (phrase?.stop ?? end),
  );
  if (parts[place - 1]?.kind !== "COMMA") return null;
  const named = parts[place - 2]?.phrase;
  return named && named.mentions.length > 0 ? { mentions: named.mentions, place: "apposed", verb: null } : null;
}
