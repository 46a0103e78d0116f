import type { Claim } from "../../domain/claim.js";
import type { SpeechAct } from "../../domain/ontology.js";
import type { EpochMs } from "../../domain/time.js";

/** Acts by which the accused answers. A NEGATIVE claim of any act may answer too. */
export const ANSWERING_ACTS: readonly SpeechAct[] = ["DENIES", "ADMITS", "DECLINES_COMMENT", "ACCUSES"];

/** How long after an accusation an answer that names no relation of it is still taken for one, in milliseconds. */
export const ANSWER_WINDOW: EpochMs = 60 * 86_400_000;

/** Candidates that are looked at for one claim. */
export const MAX_CANDIDATES = 200;

/** Whether answers by its target are looked for: only an accusation calls for one. */
export const callsForAnswer = ({ speechAct, targetId }: Pick<Claim, "speechAct" | "targetId">): boolean =>
  speechAct === "ACCUSES" && targetId !== null;

/** The days, UTC, that such answers are looked for in: from the day it was said, `[from, to)`. */
export function answerWindow(said: EpochMs): { readonly from: EpochMs; readonly to: EpochMs } {
  const day = Math.floor(said / 86_400_000) * 86_400_000;
  return { from: day, to: day + ANSWER_WINDOW };
}
