import type { Document } from "../cleanArticle.js";
import type { Chain, DocumentMention, RelationFrame } from "../extraction.js";
import { FRAMES_EN } from "./frames.en.js";
import { FRAMES_ZH } from "./frames.zh.js";
import { makeFrames } from "./makeFrames.js";
import { frameTable, readFrames } from "./readFrames.js";

const TABLE = frameTable(FRAMES_ZH, FRAMES_EN);

/**
 * The typed relations that the clauses of a document express, whoever says them, in text order of their cues. A denial, a doubt or a plan of the
 * speaker is not in them; the certainty of the clause's own words is.
 */
export function findRelations(
  document: Document,
  mentions: readonly DocumentMention[],
  chains: readonly Chain[],
): RelationFrame[] {
  const { context, readings } = readFrames(document, mentions, chains, TABLE);
  const frames = readings.flatMap((reading) => makeFrames(context, reading));
  return distinct(frames, mentions).toSorted((a, b) => a.cue.start - b.cue.start || a.subject - b.subject);
}

/** One frame for each cue, predicate, subject and object; the surer one stays. */
function distinct(frames: readonly RelationFrame[], mentions: readonly DocumentMention[]): RelationFrame[] {
  const byKey = new Map<string, RelationFrame>();
  const chainOf = (index: number | null) => (index === null ? "-" : (mentions[index]?.chain ?? "?"));
  for (const frame of frames) {
    const key = `${frame.predicate} ${frame.cue.start} ${chainOf(frame.subject)} ${chainOf(frame.object)}`;
    const known = byKey.get(key);
    if (!known || known.confidence < frame.confidence) byKey.set(key, frame);
  }
  return [...byKey.values()];
}
