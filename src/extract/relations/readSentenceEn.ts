import type { Sentence } from "../cleanArticle.js";
import type { FrameReading } from "./argument.js";
import type { CueIndexEn } from "./findCuesEn.js";
import type { RelationContext } from "./relationContext.js";
export const readSentenceEn = (_c: RelationContext, _s: number, _p: Sentence, _i: CueIndexEn): FrameReading[] => [];
