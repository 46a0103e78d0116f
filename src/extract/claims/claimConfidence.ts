import type { RelationFrame } from "../extraction.js";

/**
 * Confidence of a claim, 0 to 1: the product of its parts, each 0 to 1:
 * how sure the attribution is (rule, named or unnamed speaker, taken over or not; 1 for the publisher's report),
 * the speaker's mention (square root: a wrong type seldom makes a wrong speaker), and the mean of its relations' (1 without any).
 */
export function claimConfidence(
  attribution: number,
  speakerMention: number,
  frames: readonly Pick<RelationFrame, "confidence">[],
): number {
  const relations = frames.length === 0 ? 1 : frames.reduce((sum, frame) => sum + frame.confidence, 0) / frames.length;
  return Math.round(attribution * Math.sqrt(speakerMention) * relations * 1000) / 1000;
}
