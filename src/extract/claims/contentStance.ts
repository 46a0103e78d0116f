import type { Modality, Polarity } from "../../domain/claim.js";
import type { SpeechAct } from "../../domain/ontology.js";
import type { Span } from "../../domain/span.js";
import { readCertainty } from "../certainty/readCertainty.js";
import type { Document } from "../cleanArticle.js";
import type { Attribution } from "../extraction.js";

/** How the speaker stands to what is said. */
export interface Stance {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly hedges: readonly Span[];
  readonly negation: Span | null;
}

/** What an act makes of a content that has no marker of its own: who calls for a ban does not report one. */
const MODALITY_OF: Partial<Record<SpeechAct, Modality>> = {
  CALLS_FOR: "REQUIRED",
  DEMANDS: "REQUIRED",
  PROMISES: "INTENDED",
  THREATENS: "INTENDED",
  PREDICTS: "PROBABLE",
  QUESTIONS: "UNCOMMITTED",
  OPPOSES: "UNCOMMITTED",
};

/** Polarity, modality and hedges of an attribution's content, by its first span with a marker. */
export function stanceOf(document: Document, attribution: Attribution): Stance {
  const read = attribution.content.map((span) => readCertainty(document, span));
  const marked = read.find((one) => one.modality !== "CERTAIN") ?? read[0];
  const modality = modalityFor(attribution.act, marked?.modality ?? "CERTAIN");
  const polarity = polarityFor(attribution, marked?.polarity ?? "POSITIVE");
  return { polarity, modality, hedges: read.flatMap((one) => one.hedges), negation: marked?.negation ?? null };
}

/** The act's modality where the words have none. */
export const modalityFor = (act: SpeechAct, read: Modality): Modality =>
  read === "CERTAIN" ? (MODALITY_OF[act] ?? read) : read;

/** A denial, and "does not believe that", turn what they are about round. */
export function polarityFor(attribution: Pick<Attribution, "act" | "cuePolarity">, read: Polarity): Polarity {
  const turns = (attribution.act === "DENIES") !== (attribution.cuePolarity === "NEGATIVE");
  if (!turns) return read;
  return read === "POSITIVE" ? "NEGATIVE" : "POSITIVE";
}
