import type { Span } from "../../domain/span.js";
import type { FrameEn, FrameZh } from "./frameEntry.js";

/** A Chinese cue in the text, with the frames that its characters may open. */
export interface CueHitZh extends Span {
  readonly frames: readonly FrameZh<string>[];
}

/** An English cue in the text: units `[first, end)` of its sentence. */
export interface CueHitEn extends Span {
  readonly frame: FrameEn<string>;
  readonly first: number;
  readonly last: number;
}
