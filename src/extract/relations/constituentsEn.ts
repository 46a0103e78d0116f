import type { ChunkEn, ChunkKindEn } from "./chunksEn.js";
import { coordinate, phraseEn, type PhraseEn } from "./phraseEn.js";
import type { UnitEn } from "./unitEn.js";
import type { VerbGroupEn } from "./verbGroupEn.js";

/** A part of a clause: what the clause reader walks over. */
export interface ConstituentEn {
  readonly kind: ChunkKindEn;
  /** Units `[first, end)`. */
  readonly first: number;
  readonly end: number;
  /** Words in lower case, of all kinds but noun phrases. */
  readonly text: string;
  readonly verb: VerbGroupEn | null;
  readonly phrase: PhraseEn | null;
}

/** Phrases with what they own and what is coordinated with them. */
export function constituentsEn(units: readonly UnitEn[], chunks: readonly ChunkEn[]): ConstituentEn[] {
  const single = withoutTimePrepositions(chunks).map((chunk): ConstituentEn => ({
    kind: chunk.kind,
    first: chunk.first,
    end: chunk.end,
    text: chunk.kind === "NP" ? "" : (units[chunk.first]?.text ?? ""),
    verb: chunk.verb,
    phrase: null,
  }));
  const phrases = withPhrases(units, single);
  return withLists(phrases);
}

/** "in May" is a time as a whole. */
function withoutTimePrepositions(chunks: readonly ChunkEn[]): readonly ChunkEn[] {
  return chunks.filter(({ kind }, at) => kind !== "PREP" || chunks[at + 1]?.kind !== "TIME");
}

/** From the right, so that the phrase after an "of" is known before the one in front of it. */
function withPhrases(units: readonly UnitEn[], parts: readonly ConstituentEn[]): ConstituentEn[] {
  const found = [...parts];
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const part = found[at];
    if (part?.kind !== "NP") continue;
    const complement = found[at + 1]?.text === "of" ? (found[at + 2]?.phrase ?? null) : null;
    found[at] = { ...part, phrase: phraseEn(units, part.first, part.end, complement) };
  }
  return found;
}

function withLists(parts: readonly ConstituentEn[]): ConstituentEn[] {
  const found: ConstituentEn[] = [];
  let verbSeen = false;
  let at = 0;
  while (at < parts.length) {
    const part = parts[at];
    if (!part) break;
    if (part.kind === "VERB") verbSeen = true;
    if (part.kind === "BREAK" || part.kind === "SUB" || part.kind === "REL") verbSeen = false;
    const list = part.kind === "NP" ? listAt(parts, at, found.at(-1), verbSeen) : null;
    if (list) {
      found.push({ ...part, end: list.phrase.stop, phrase: list.phrase });
      at = list.next;
    } else {
      found.push(part);
      at += 1;
    }
  }
  return found;
}

interface List {
  readonly phrase: PhraseEn;
  readonly next: number;
}

/** Prepositions whose object is the whole list, even before a verb: talks between A and B failed. */
const WHOLE_LIST = /^(?:between|among|including|like|as)$/u;

/** The list of phrases that begins at a noun phrase: A, B and C. Null when there is none. */
function listAt(
  parts: readonly ConstituentEn[],
  first: number,
  before: ConstituentEn | undefined,
  verbSeen: boolean,
): List | null {
  const members = membersFrom(parts, first);
  if (members.indices.length < 2) return null;
  const next = (members.indices.at(-1) ?? first) + 1;
  const governed = before?.kind === "PREP" || before?.kind === "VERB";
  const clause = governed && isFinite(parts, next) && !WHOLE_LIST.test(before.text);
  // "Norvik bought Skiff and Orban sued": what stands before the verb is a subject of its own.
  if (clause && (verbSeen || before.kind === "VERB" || members.commas > 0)) return null;
  const phrases = members.indices.flatMap((at) => parts[at]?.phrase ?? []);
  const named = phrases.some(({ mentions }) => mentions.length > 0);
  const kept = phrases.filter((one, at) => !named || at === 0 || !isAside(one, at, phrases.length));
  return { phrase: { ...coordinate(kept), stop: phrases.at(-1)?.stop ?? 0, end: phrases.at(-1)?.end ?? 0 }, next };
}

/** A description between two names is an apposition: Norvik, a chipmaker, and Orban Labs. */
const isAside = ({ mentions, determined, possessor }: PhraseEn, at: number, length: number): boolean =>
  mentions.length === 0 && (determined || possessor >= 0) && at < length - 1;

/** A, B and C; A and B; A, B or C. Without a conjunction a comma makes no list. */
function membersFrom(
  parts: readonly ConstituentEn[],
  first: number,
): { readonly indices: readonly number[]; readonly commas: number } {
  const indices = [first];
  let commas = 0;
  let joined = false;
  let at = skipTimes(parts, first + 1);
  while (!joined) {
    const comma = parts[at]?.kind === "COMMA";
    const afterComma = comma ? skip(parts, at + 1) : at;
    const conj = isJoin(parts[afterComma]);
    const member = conj ? skip(parts, afterComma + 1) : afterComma;
    if ((!comma && !conj) || parts[member]?.kind !== "NP") break;
    // "A, and B sued" begins a new clause.
    if (comma && conj && commas === 0 && isFinite(parts, member + 1)) break;
    indices.push(member);
    if (comma) commas += 1;
    joined = conj;
    at = skipTimes(parts, member + 1);
  }
  return joined ? { indices, commas } : { indices: [first], commas: 0 };
}

const isJoin = (part: ConstituentEn | undefined): boolean => part?.kind === "CONJ" && part.text !== "but";

/** A time between two members: released Skiff in May and Kestrel in June. */
function skipTimes(parts: readonly ConstituentEn[], from: number): number {
  const at = skip(parts, from);
  return parts[at]?.kind === "TIME" && isJoin(parts[at + 1]) ? at + 1 : at;
}

function skip(parts: readonly ConstituentEn[], from: number): number {
  let at = from;
  while (parts[at]?.kind === "QUOTE") at += 1;
  return at;
}

function isFinite(parts: readonly ConstituentEn[], from: number): boolean {
  let at = from;
  while (parts[at]?.kind === "ADV" || parts[at]?.kind === "TIME" || parts[at]?.kind === "QUOTE") at += 1;
  const verb = parts[at]?.verb;
  if (!verb) return false;
  if (verb.form === "past") return parts[at + 1]?.text !== "by";
  return verb.form === "finite";
}
