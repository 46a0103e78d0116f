import type { Span } from "../../domain/span.js";
import type { FrameZh } from "./frameEntry.js";

/** A Chinese cue in the text, with the frames that its characters may open. */
export interface CueHitZh extends Span {
  readonly frames: readonly FrameZh<string>[];
}
