import type { RelationFrame } from "../extraction.js";

/**
 * Raw confidence of a claim, 0 to 1: the product of its parts, each 0 to 1:
 * how sure the attribution is (rule, named or unnamed speaker, taken over or not; 1 for the publisher's report),
 * the speaker's mention (square root: a wrong type seldom makes a wrong speaker), and the mean of its relations' (1 without any).
 */
export function claimConfidence(
  attribution: number,
  speakerMention: number,
  frames: readonly Pick<RelationFrame, "confidence">[],
): number {
  const relations = frames.length === 0 ? 1 : frames.reduce((sum, frame) => sum + frame.confidence, 0) / frames.length;
  return rounded(attribution * Math.sqrt(speakerMention) * relations);
}

/** Fitted by `npm run calibrate` on annotated news and on the dev part of gum-attribution; docs/accuracy.md shows how well it holds. */
export const SLOPE = 0.65;
/** See `SLOPE`. */
export const OFFSET = 0.94;

/**
 * The share of claims with this raw confidence whose speaker, act and content were right when people annotated the same texts: Platt scaling (Platt, 1999),
 * a logistic curve over the raw confidence's log odds, drawn towards the raw values because the annotated claims are few.
 */
export function calibrated(raw: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, raw));
  return rounded(1 / (1 + Math.exp(-(SLOPE * Math.log(bounded / (1 - bounded)) + OFFSET))));
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
