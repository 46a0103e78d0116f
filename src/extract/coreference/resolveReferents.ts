import type { EntityType } from "../../domain/ontology.js";
import { isKindOf } from "../../domain/ontology.js";
import type { Document } from "../cleanArticle.js";
import type { Candidate, MentionReading } from "../mentions/candidate.js";

/** A mention on the way to its chain: names have one, others get one here. */
export interface Placed {
  readonly candidate: Candidate;
  readonly sentence: number;
  /** Index of the chain, or null while it stands for something that is not found yet. */
  chain: number | null;
}

interface Antecedent {
  readonly placed: Placed;
  readonly chain: number;
  readonly type: EntityType;
  readonly subject: boolean;
  /** Somebody who is told something: seldom what the next sentence is about. */
  readonly addressee: boolean;
  readonly plural: boolean;
  readonly gender: "f" | "m" | null;
}

const WINDOW = 48;

/**
 * Finds what nominals and pronouns stand for: the last thing named that fits by type, number and gender, subjects before others, within the reach of the
 * word. `typeOf` gives a chain's type. Those without an answer keep no chain.
 */
export function resolveReferents(
  { document, tokenAt }: MentionReading,
  mentions: readonly Placed[],
  typeOf: (chain: number) => EntityType,
): void {
  const recent: Antecedent[] = [];
  const told = describe(document, mentions);
  const genders = new Map<number, "f" | "m">();
  const ordinals = occupied(mentions);
  mentions.forEach((placed, index) => {
    const { candidate } = placed;
    if (candidate.referent && placed.chain === null) {
      placed.chain =
        apposed(document, mentions, index, typeOf) ??
        antecedentOf(document, placed, { recent, genders, told, ordinals, typeOf });
    }
    if (placed.chain === null) return;
    if (candidate.referent?.gender) genders.set(placed.chain, candidate.referent.gender);
    recent.push({
      placed,
      chain: placed.chain,
      type: typeOf(placed.chain),
      subject: isSubject(document, tokenAt, candidate),
      addressee: /(?:\btold |\bto |告诉|[向对])$/u.test(
        document.analysis.slice(Math.max(0, candidate.start - 6), candidate.start),
      ),
      plural: candidate.plural,
      gender: genderOf(document, candidate),
    });
    if (recent.length > WINDOW) recent.shift();
  });
}

/** 那名男子|李明, the company, Acme: a nominal right before or after the name it describes. */
function apposed(
  document: Document,
  mentions: readonly Placed[],
  index: number,
  typeOf: (chain: number) => EntityType,
): number | null {
  const { candidate } = mentions[index]!;
  if (candidate.kind !== "NOMINAL") return null;
  const next = mentions[index + 1];
  const fits = (other: Placed | undefined): other is Placed & { chain: number } =>
    other !== undefined &&
    other.chain !== null &&
    candidate.referent!.accepts.some((type) => isKindOf(typeOf(other.chain!), type));
  if (
    fits(next) &&
    /^ ?$/u.test(document.analysis.slice(candidate.end, next.candidate.start)) &&
    next.candidate.start - candidate.end <= 1
  )
    return next.chain;
  return null;
}

const REACH_IN_CHARACTERS = 1500;
/** A word whose best antecedent scores lower stays unresolved. */
const limitOf = ({ kind, plural }: Candidate): number => (kind === "PRONOUN" && !plural ? -3 : -2);

interface Memory {
  readonly recent: readonly Antecedent[];
  readonly genders: ReadonlyMap<number, "f" | "m">;
  /** Common nouns that the article says of a chain (Acme, a start-up, ...), by chain. */
  readonly told: ReadonlyMap<number, string>;
  /** Sentences counted by those that have mentions. */
  readonly ordinals: ReadonlyMap<number, number>;
  readonly typeOf: (chain: number) => EntityType;
}

function antecedentOf(document: Document, { candidate, sentence }: Placed, memory: Memory): number | null {
  const { recent, genders, told, ordinals, typeOf } = memory;
  const { accepts, reach, gender } = candidate.referent!;
  if (accepts.length === 0) return null;
  const from = earliest(document, candidate);
  let best: Antecedent | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let i = recent.length - 1; i >= 0; i -= 1) {
    const one = recent[i]!;
    const back = (ordinals.get(sentence) ?? 0) - (ordinals.get(one.placed.sentence) ?? 0);
    if (
      one.placed.candidate.start < from ||
      back > reach ||
      candidate.start - one.placed.candidate.end > REACH_IN_CHARACTERS
    )
      break;
    const type = typeOf(one.chain);
    // An organisation whose kind is not known may be the company that is spoken of.
    const isOpen = candidate.kind === "NOMINAL" && type === "ORGANIZATION" && accepts.includes("COMPANY");
    if (!isOpen && !accepts.some((wanted) => isKindOf(type, wanted))) continue;
    if (
      gender &&
      ((one.gender && one.gender !== gender) || (genders.get(one.chain) && genders.get(one.chain) !== gender))
    )
      continue;
    if (!numberFits(candidate, one) || (one.addressee && isKindOf(type, "MEDIA"))) continue;
    const again = recent.some(
      (other) => other !== one && other.chain === one.chain && other.placed.sentence >= one.placed.sentence - 1,
    );
    const said = candidate.kind === "NOMINAL" && isSaidOf(document, candidate, told.get(one.chain));
    const odd =
      OFFICIAL_BODY.test(document.analysis.slice(candidate.start, candidate.end)) && isKindOf(type, "COMPANY");
    const score =
      scoreOf(document, candidate, one, back, recent.length - i) +
      (again ? 0.4 : 0) +
      (said ? 3 : 0) -
      (odd ? 3 : 0) -
      (isOpen ? 0.5 : 0);
    if (score > bestScore) [best, bestScore] = [one, score];
  }
  return best && bestScore > limitOf(candidate) ? best.chain : null;
}

/** 该机构, the regulator: rather an authority than a company that is named nearby. */
const OFFICIAL_BODY =
  /机构|部门|监管|委员会|当局|\b(?:agency|regulator|watchdog|ministry|department|commission|authority|bureau)\b/iu;

/** Numbers the sentences that have mentions: a short sentence without any puts no distance between two others. */
function occupied(mentions: readonly Placed[]): Map<number, number> {
  const ordinals = new Map<number, number>();
  for (const { sentence } of mentions) if (!ordinals.has(sentence)) ordinals.set(sentence, ordinals.size);
  return ordinals;
}

const SAID_AFTER = /^(?:, | is | was |,? ?(?:是|为))(?:an? |the |一家|一个|一款)[^,.;:，。；]{2,60}/u;

/** What the article says that a named thing is, in its own words: Acme, a robotics start-up founded ... */
function describe({ analysis }: Document, mentions: readonly Placed[]): Map<number, string> {
  const told = new Map<number, string>();
  for (const { candidate, chain } of mentions) {
    if (candidate.kind !== "NAME" || chain === null) continue;
    const said = SAID_AFTER.exec(analysis.slice(candidate.end, candidate.end + 72))?.[0];
    if (said !== undefined) told.set(chain, `${told.get(chain) ?? ""} ${said.toLowerCase()}`);
  }
  return told;
}

/** Whether the noun of a nominal was said of the chain. */
function isSaidOf({ analysis }: Document, { start, end }: Candidate, said: string | undefined): boolean {
  if (said === undefined) return false;
  const words = analysis.slice(start, end).toLowerCase();
  const noun = words.includes(" ")
    ? words.slice(words.lastIndexOf(" ") + 1)
    : words.replace(/^(?:这|那|该|此)(?:家|个|款|位|名|项)?/u, "");
  return noun.length > 1 && said.includes(noun);
}

/** Things that a quotation calls it are mostly named in it: how far back to look. */
function earliest({ quotes }: Document, { start, end, kind, referent }: Candidate): number {
  if (kind !== "PRONOUN" || referent?.gender) return 0;
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotes[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - 4); i -= 1)
    if (!quotes[i]!.scare && quotes[i]!.end >= end) return quotes[i]!.start;
  return 0;
}

/** One person is no they; people in the plural are no he. A country or an organisation may be either. */
function numberFits(candidate: Candidate, one: Antecedent): boolean {
  if (candidate.plural)
    return one.plural || isKindOf(one.type, "ORGANIZATION") || one.type === "COUNTRY" || one.type === "GROUP";
  return !one.plural;
}

function scoreOf(document: Document, candidate: Candidate, one: Antecedent, back: number, order: number): number {
  let score = (candidate.kind === "PRONOUN" ? -1.5 : -0.5) * back - 0.15 * order;
  if (one.subject) score += back === 0 ? 1 : 1.7;
  if (one.addressee) score -= 1;
  if (
    candidate.kind === "NOMINAL" &&
    back > 0 &&
    otherParagraph(document, one.placed.sentence, one.placed.sentence + back)
  )
    score -= 1;
  if (one.placed.candidate.kind === "NAME") score += 0.3;
  if (candidate.plural) score += one.plural ? 1 : -0.8;
  // The subject of a sentence is not its object too (X让他们, X told them).
  if (
    candidate.kind === "PRONOUN" &&
    back === 0 &&
    (one.subject || opens(document, one.placed)) &&
    isObject(document, candidate)
  )
    score -= 4;
  // 它的, its: what has just been named.
  if (candidate.kind === "PRONOUN" && back === 0 && sameClause(document, one.placed.candidate, candidate)) score -= 1.2;
  return score;
}

const otherParagraph = (document: Document, a: number, b: number): boolean =>
  document.sentences[a]?.paragraph !== document.sentences[b]?.paragraph;

const sameClause = (document: Document, a: Candidate, b: Candidate): boolean => {
  const between = document.analysis.slice(a.end, b.start);
  return (
    between.length < 40 && !/[,，;；。:：]/u.test(between) && !/^(?:it|they|he|she|它|他们|他|她)$/iu.test(between)
  );
};

/** Whether a mention stands at the head of its sentence. */
const opens = ({ sentences }: Document, { candidate, sentence }: Placed): boolean =>
  candidate.start - (sentences[sentence]?.start ?? 0) <= 3;

const OBJECT_BEFORE = /[让使令给帮把被对向与跟助请]$/u;

const isObject = (document: Document, { start, end }: Candidate): boolean =>
  /^(?:them|him)$/iu.test(document.analysis.slice(start, end)) ||
  OBJECT_BEFORE.test(document.analysis.slice(Math.max(0, start - 1), start));

const NOT_SUBJECT_BEFORE = /(?:[在对向从把被与和及跟给让使比像据按将于由以、]|\b(?:the|a)? ?(?:and|or))$/iu;

/** Whether a mention is what its clause is about: no verb or preposition before it, a verb behind it and no possessive. */
function isSubject(document: Document, tokenAt: Int32Array, { start, end }: Candidate): boolean {
  const first = tokenAt[start] ?? -1;
  const { tokens, analysis } = document;
  const before = tokens[first - 1];
  const after = tokens[(tokenAt[end - 1] ?? -1) + 1];
  if (!after) return false;
  const sameSentence = before !== undefined && before.sentence === tokens[first]?.sentence;
  if (sameSentence && (before.pos === "VERB" || before.pos === "AUX" || before.tag === "vn")) return false;
  if (sameSentence && before.pos === "ADP" && !/^(?:之后|之前|以来|后|前|中|时)$/u.test(before.text)) return false;
  if (NOT_SUBJECT_BEFORE.test(analysis.slice(Math.max(0, start - 8), start))) return false;
  if (/^(?:的|['’]s)/u.test(analysis.slice(end, end + 2))) return false;
  if (after.text === ",")
    return (
      /[A-Za-z]/u.test(analysis[end - 1] ?? "") &&
      (!sameSentence || before.pos !== "PUNCT") &&
      !/[\u3400-\u9fff]/u.test(analysis.slice(end, end + 4))
    );
  return /^(?:VERB|AUX|ADV|ADP)$/u.test(after.pos) || after.tag === "vn";
}

const HE_BEFORE = /(?:\b(?:Mr|Sir|Lord|King|Prince|Senator|Chairman|Spokesman|Congressman)\.? )$/u;
const SHE_BEFORE = /(?:\b(?:Mrs|Ms|Miss|Lady|Queen|Princess|Chairwoman|Spokeswoman|Congresswoman)\.? )$/u;

function genderOf(document: Document, { start, end, type }: Candidate): "f" | "m" | null {
  if (type !== "PERSON") return null;
  const before = document.analysis.slice(Math.max(0, start - 14), start);
  const after = document.analysis.slice(end, end + 2);
  if (HE_BEFORE.test(before) || after === "先生") return "m";
  return SHE_BEFORE.test(before) || after === "女士" || after === "小姐" ? "f" : null;
}
