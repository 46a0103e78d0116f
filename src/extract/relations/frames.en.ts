import type { FrameEn } from "./frameEntry.js";
export const FRAMES_EN: readonly FrameEn[] = [];
