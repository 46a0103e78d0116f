import type { Entity } from "../domain/entity.js";
import { foldName } from "../domain/foldName.js";
import { familyOf } from "../domain/ontology.js";
import { acronymOf } from "./acronymOf.js";
import { editDistance, soundAlike } from "./transliteration.js";

/** How much speaks for two entities being one, 0 to 1, and what, in words. */
export interface Likeness {
  readonly score: number;
  readonly signals: readonly string[];
}

/** One thing that speaks for it: how strongly, were it alone. */
interface Signal {
  readonly weight: number;
  readonly words: string;
}

type Compared = Pick<Entity, "name" | "names" | "type" | "externalIds">;

const SOUNDS_ALIKE = 0.75;
/** Names of one family are compared as they are; of a person and a company much less speaks for one. */
const OTHER_FAMILY = 0.4;

/**
 * Compares two entities by their names, identifiers and shared neighbours (names of entities that both have relations with). Pure and symmetric but for the wording.
 * Signals add up as independent evidence does: 1 minus the product of what each leaves open.
 */
export function compareEntities(one: Compared, other: Compared, sharedNeighbors: readonly string[]): Likeness {
  const signals = [sameIdentifier(one, other), bestName(one, other), sharedContext(sharedNeighbors)].filter(
    (signal) => signal !== null,
  );
  const open = signals.reduce((left, signal) => left * (1 - signal.weight), 1);
  const isOtherFamily = familyOf(one.type) !== familyOf(other.type);
  const words = signals.map((signal) => signal.words);
  return {
    score: Math.round((1 - open) * (isOtherFamily ? OTHER_FAMILY : 1) * 1000) / 1000,
    signals:
      isOtherFamily && words.length > 0 ? [...words, `Their types differ: ${one.type} and ${other.type}.`] : words,
  };
}

const valuesOf = ({ name, names }: Compared): string[] => [...new Set([name, ...names.map((each) => each.value)])];

function sameIdentifier(one: Compared, other: Compared): Signal | null {
  const shared = one.externalIds.find(({ scheme, value }) =>
    other.externalIds.some((each) => each.scheme === scheme && each.value === value),
  );
  return shared ? { weight: 0.95, words: `Both have the ${shared.scheme} identifier ${shared.value}.` } : null;
}

/** The strongest likeness of any two of their names: they are no independent evidence. */
function bestName(one: Compared, other: Compared): Signal | null {
  let best: Signal | null = null;
  for (const a of valuesOf(one)) {
    for (const b of valuesOf(other)) {
      const signal = compareNames(a, b);
      if (signal && signal.weight > (best?.weight ?? 0)) best = signal;
    }
  }
  return best;
}

function compareNames(a: string, b: string): Signal | null {
  const [first, second] = [foldName(a), foldName(b)];
  if (first === "" || second === "") return null;
  if (first === second) return { weight: 0.85, words: `Both are called ${a}.` };
  if (isAcronym(a, b)) return { weight: 0.6, words: `${a} is the acronym of ${b}.` };
  if (isAcronym(b, a)) return { weight: 0.6, words: `${b} is the acronym of ${a}.` };
  const sound = soundAlike(a, b);
  if (sound >= SOUNDS_ALIKE)
    return { weight: sound * 0.65, words: `${a} and ${b} sound alike in Chinese and English.` };
  if (isPart(a, b)) return { weight: 0.5, words: `${a} is a part of the name ${b}.` };
  if (isPart(b, a)) return { weight: 0.5, words: `${b} is a part of the name ${a}.` };
  const length = Math.min(first.length, second.length);
  if (length >= 5 && editDistance(first, second) <= (length >= 10 ? 2 : 1))
    return { weight: 0.55, words: `${a} and ${b} are spelt almost alike.` };
  return null;
}

const isAcronym = (short: string, long: string): boolean => /^[A-Z]{2,8}$/u.test(short) && acronymOf(long) === short;

/** Whole words in Latin script; a beginning or an end in Chinese. */
function isPart(short: string, long: string): boolean {
  if (/\p{Script=Han}/u.test(short)) {
    return short.length >= 2 && short.length < long.length && (long.startsWith(short) || long.endsWith(short));
  }
  const [few, many] = [short, long].map((name) => name.toLowerCase().split(/[\s-]+/u)) as [string[], string[]];
  return few.length < many.length && short.length >= 3 && few.every((word) => many.includes(word));
}

function sharedContext(neighbors: readonly string[]): Signal | null {
  if (neighbors.length === 0) return null;
  const shown = neighbors.slice(0, 3).join(", ");
  const rest = neighbors.length > 3 ? ` and ${neighbors.length - 3} more` : "";
  return { weight: Math.min(0.3, 0.08 * neighbors.length), words: `Both have relations with ${shown}${rest}.` };
}
