import type { NameTable } from "../../../domain/nameTable.js";
import type { Span } from "../../../domain/span.js";
import type { ClauseReadingEn } from "../../../extract/relations/clauseReadingEn.js";
import { lemmasEn } from "../../../extract/relations/lemmasEn.js";
import type { PhraseEn } from "../../../extract/relations/phraseEn.js";
import type { VerbEn } from "../../../extract/relations/verbEn.js";
import { actorOf, type Actor } from "./actorOf.js";
import { eventCode, MINDED, MUTUAL_EVENTS, TELLING, TWO_WAY, WITHOUT_TARGET } from "./eventCues.js";

/** Who did what to whom. */
export interface CodedEvent {
  readonly source: Actor;
  readonly target: Actor | null;
  readonly code: string;
  readonly trigger: Span;
}

/** The events of a sentence: those of the first verb, from the outermost clause in, that says one and has a doer. */
export function readEvents(reading: ClauseReadingEn, table: NameTable): CodedEvent[] {
  const found = reading.verbs.flatMap((verb) => {
    const events = eventsOf(reading, verb, table);
    return events.length > 0 ? [{ events, complete: events.some(({ target }) => target !== null) }] : [];
  });
  return (found.find(({ complete }) => complete) ?? found[0])?.events ?? [];
}

function eventsOf(reading: ClauseReadingEn, verb: VerbEn, table: NameTable): CodedEvent[] {
  const head = reading.units[verb.group.head];
  if (!head || verb.group.copular) return [];
  const lemmas = lemmasEn(head);
  const trigger = { start: head.start, end: head.end };
  const asked = demandOf(reading, verb, lemmas, table);
  if (asked) return pairs(asked.sources, asked.targets, asked.code, trigger, false);
  if (lemmas.some((lemma) => TELLING.test(lemma))) return [];
  const code = codeOf(reading, verb);
  if (!code) return [];
  const { sources, targets } = sidesOf(reading, verb, lemmas, table);
  if (sources.length > 1 && MUTUAL_EVENTS.has(code) && !isTransitive(reading, verb, table))
    return sources.flatMap((source) =>
      pairs(
        [source],
        sources.filter((other) => other !== source),
        code,
        trigger,
        false,
      ),
    );
  const kept = lemmas.some((lemma) => WITHOUT_TARGET.test(lemma)) ? [] : targets;
  return pairs(sources, kept, code, trigger, lemmas.some((lemma) => TWO_WAY.test(lemma)) && MUTUAL_EVENTS.has(code));
}

/** Each source with each target, and back where both do it. */
function pairs(
  sources: readonly Actor[],
  targets: readonly Actor[],
  code: string,
  trigger: Span,
  both: boolean,
): CodedEvent[] {
  if (targets.length === 0) return sources.map((source) => ({ source, target: null, code, trigger }));
  return sources.flatMap((source) =>
    targets.flatMap((target) => {
      const event = { source, target, code, trigger };
      return both ? [event, { ...event, source: target, target: source }] : [event];
    }),
  );
}

/** The verb's own object is an actor: Norway and Sweden warned Finland. */
const isTransitive = (reading: ClauseReadingEn, verb: VerbEn, table: NameTable): boolean =>
  actorsOf(reading, verb.object, table).length > 0 ||
  verb.complements.some(
    ({ preposition, phrase }) => preposition === "with" && actorsOf(reading, phrase, table).length > 0,
  );

interface Demand {
  readonly sources: readonly Actor[];
  readonly targets: readonly Actor[];
  readonly code: string;
}

const DEMANDING = /^(?:demand|insist|require|urge|ask|request|propose|recommend|call)$/u;

/** "said that Sudan must return it", "demanded that Turkey provide it": what another should do is asked of that one. */
function demandOf(reading: ClauseReadingEn, verb: VerbEn, lemmas: readonly string[], table: NameTable): Demand | null {
  const demanding = lemmas.some((lemma) => DEMANDING.test(lemma));
  if (!demanding && !lemmas.some((lemma) => TELLING.test(lemma))) return null;
  const told = reading.verbs.find(
    ({ at, source, subject }) =>
      at > verb.at && source === "own" && subject !== null && subject.start > verb.clause.start,
  );
  if (!told?.subject || told.subject === verb.subject || told.at > verb.at + REACH) return null;
  const words = reading.units.slice(told.group.first, told.group.end).map(({ text }) => text);
  const must = words.some((word) => /^(?:must|should|ought)$/u.test(word));
  if (!must && !(demanding && reading.parts.slice(verb.at + 1, verb.at + 4).some(({ text }) => text === "that")))
    return null;
  const sources = doersOf(reading, verb, table);
  const targets = actorsOf(reading, told.subject, table);
  return sources.length > 0 && targets.length > 0 ? { sources, targets, code: "DEMAND" } : null;
}

/** Constituents between a verb that tells and the verb of what it tells. */
const REACH = 10;

/** The type of the verb with its object, else of a verb that it governs: vowed to retaliate. */
function codeOf({ units, verbs }: ClauseReadingEn, verb: VerbEn): string | null {
  const head = units[verb.group.head];
  const noun = verb.object ? (units[verb.object.noun] ?? null) : null;
  const own = head ? eventCode(head, noun) : null;
  if (own) return own;
  const governed = verbs.find(({ governor }) => governor === verb);
  const inner = governed && units[governed.group.head];
  return inner ? eventCode(inner, governed.object ? (units[governed.object.noun] ?? null) : null) : null;
}

/** Doer and undergoer. A passive without a by-phrase is done by whoever holds the place it happened in. */
function sidesOf(
  reading: ClauseReadingEn,
  verb: VerbEn,
  lemmas: readonly string[],
  table: NameTable,
): { readonly sources: readonly Actor[]; readonly targets: readonly Actor[] } {
  const subjects = doersOf(reading, verb, table);
  if (!verb.passive || lemmas.some((lemma) => MINDED.test(lemma)))
    return { sources: subjects, targets: targetsAfter(reading, verb, subjects, table) };
  const by = verb.complements.find(({ preposition }) => preposition === "by")?.phrase ?? null;
  const doers = actorsOf(reading, by, table);
  const place = doers.length > 0 ? doers : targetsAfter(reading, verb, subjects, table).slice(0, 1);
  return { sources: place, targets: subjects };
}

/** Actors of the verb's subject; a pronoun that stands for nobody known is who tells it: Syria says it will withdraw. */
function doersOf(reading: ClauseReadingEn, verb: VerbEn, table: NameTable): Actor[] {
  const { subject } = verb;
  if (!subject || subject.mentions.length > 0 || !/^(?:it|he|she|they)$/u.test(subject.head))
    return actorsOf(reading, subject, table);
  const teller = reading.verbs.findLast(
    (other) => other.at < verb.at && isTelling(reading, other.at) && other.subject !== null,
  );
  return actorsOf(reading, teller?.subject ?? null, table);
}

function actorsOf(reading: ClauseReadingEn, phrase: PhraseEn | null, table: NameTable): Actor[] {
  const parts = phrase && phrase.parts.length > 0 ? phrase.parts : [phrase];
  return parts.flatMap((part) => actorOf(reading, part, table) ?? []);
}

/** Actors after the verb, up to a clause of its own: the object's, else the nearest that a country is known of, else the nearest. */
function targetsAfter(reading: ClauseReadingEn, verb: VerbEn, sources: readonly Actor[], table: NameTable): Actor[] {
  const { parts, verbs } = reading;
  const tellers = verbs.flatMap(({ at, subject }) =>
    at > verb.at && subject !== null && isTelling(reading, at) ? [subject] : [],
  );
  const found: Actor[][] = [];
  for (const part of parts.slice(verb.at + 1)) {
    if (part.kind === "BREAK" || (part.kind === "SUB" && part.text !== "that")) break;
    if (!part.phrase || tellers.includes(part.phrase)) continue;
    const actors = actorsOf(reading, part.phrase, table).filter(
      (actor) => !sources.some(({ start, end }) => start < actor.end && actor.start < end),
    );
    if (actors.length > 0) found.push(actors);
    if (actors.length > 0 && part.phrase === verb.object && !isAimed(reading, verb, table)) return actors;
  }
  return found.find((actors) => actors.some(({ country }) => country !== "")) ?? found[0] ?? [];
}

/** What is sent is not who gets it: sent doctors to Somalia. */
const isAimed = (reading: ClauseReadingEn, verb: VerbEn, table: NameTable): boolean =>
  actorsOf(reading, verb.object, table).every(({ country }) => country === "") &&
  verb.complements.some(
    ({ preposition, phrase }) =>
      /^(?:to|into|against)$/u.test(preposition) &&
      actorsOf(reading, phrase, table).some(({ country }) => country !== ""),
  );

function isTelling({ units, parts }: ClauseReadingEn, at: number): boolean {
  const head = units[parts[at]?.verb?.head ?? -1];
  return head !== undefined && lemmasEn(head).some((lemma) => TELLING.test(lemma));
}
