import type { FrameEn } from "./frameEntry.js";
export type CueIndexEn = ReadonlyMap<string, readonly FrameEn<string>[]>;
export const indexCuesEn = (frames: readonly FrameEn<string>[]): CueIndexEn =>
  new Map(frames.map((f) => [f.form, [f]]));
