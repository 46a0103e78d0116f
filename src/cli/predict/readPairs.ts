import type { Document } from "../../extract/cleanArticle.js";
import type { Chain, DocumentMention } from "../../extract/extraction.js";
import { FRAMES_EN } from "../../extract/relations/frames.en.js";
import { FRAMES_ZH } from "../../extract/relations/frames.zh.js";
import { pairsOf } from "../../extract/relations/makeFrames.js";
import { frameTable, readFrames, type FrameTable } from "../../extract/relations/readFrames.js";
import { chainOf, wordsOf } from "../../extract/relations/relationContext.js";
import { nearestNames, type NamePair } from "./namePairs.js";

/** Two names with their relation in a set's words, from the first to the second and back; no way back where the set has none. */
export interface TypedPair {
  readonly pair: NamePair;
  readonly type: string;
  readonly inverse: string | null;
}

/** The frames of the ontology's predicates, in both languages. */
export const ONTOLOGY_FRAMES = frameTable(FRAMES_ZH, FRAMES_EN);

/** Predicates between names that the clauses of a document express, with the words of their cue. */
export function readPairs(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
  table: FrameTable,
): { readonly pair: NamePair; readonly predicate: string; readonly cue: string }[] {
  const { context, readings } = readFrames(document, mentions, chains, table);
  return readings.flatMap((reading) =>
    pairsOf(context, reading).flatMap(({ subject, object }) => {
      if (object === null) return [];
      const pair = nearestNames(mentions, chains, chainOf(context, subject), chainOf(context, object));
      return pair ? [{ pair, predicate: reading.predicate, cue: wordsOf(context, reading.cue) }] : [];
    }),
  );
}

/** The first relation of each two things; different names of one thing count by name. */
export function oneTypeEach(pairs: readonly TypedPair[], mentions: readonly DocumentMention[]): TypedPair[] {
  const seen = new Set<string>();
  return pairs.filter(({ pair }) => {
    const things = pair.map((index) => mentions[index]?.chain ?? -1);
    const key = things[0] === things[1] ? `names ${pair.join(" ")}` : things.toSorted().join(" ");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
