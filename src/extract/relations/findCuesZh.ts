import type { Span } from "../../domain/span.js";
import type { Token } from "../cleanArticle.js";
import type { CueHitZh } from "./cueHit.js";
import type { FrameZh } from "./frameEntry.js";

/** Frames by the first character of their cue, longest cue first. */
export type CueIndexZh = ReadonlyMap<
  string,
  readonly { readonly form: string; readonly frames: readonly FrameZh<string>[] }[]
>;

/** Indexes frames; those with the same cue share an entry. */
export function indexCuesZh(frames: readonly FrameZh<string>[]): CueIndexZh {
  const byForm = new Map<string, FrameZh<string>[]>();
  for (const frame of frames) byForm.set(frame.form, [...(byForm.get(frame.form) ?? []), frame]);
  const byFirst = new Map<string, { form: string; frames: FrameZh<string>[] }[]>();
  for (const [form, list] of byForm) {
    const first = form.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), { form, frames: list }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);
  return byFirst;
}

const CONTEXT = 6;

/** Cues of a sentence that lie outside `names`, on characters: the segmenter cuts 下架 and glues 发了, so its words only veto. */
export function findCuesZh(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  names: readonly Span[],
  index: CueIndexZh,
): CueHitZh[] {
  const hits: CueHitZh[] = [];
  let name = 0;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    while (name < names.length && (names[name]?.end ?? 0) <= at) name += 1;
    const covering = names[name];
    if (covering && covering.start <= at) {
      at = covering.end - 1;
      continue;
    }
    const entry = index
      .get(text.charAt(at))
      ?.find(
        ({ form }) =>
          text.startsWith(form, at) &&
          at + form.length <= sentence.end &&
          !(covering && covering.start < at + form.length),
      );
    if (!entry) continue;
    const end = at + entry.form.length;
    const before = text.slice(Math.max(sentence.start, at - CONTEXT), at);
    const frames = entry.frames.filter(({ notAfter }) => !notAfter?.test(before));
    if (frames.length === 0 || isInsideWord(tokens, at, end)) continue;
    hits.push({ start: at, end, frames });
    at = end - 1;
  }
  return hits;
}

/** A dictionary word that holds the cue and more on the left is another word (再投资 is not, 大使用 is no word at all): only short cues are vetoed. */
function isInsideWord(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start > 1) return false;
  const token = tokens.find((one) => one.end > start);
  return token !== undefined && token.end - token.start > end - start;
}
