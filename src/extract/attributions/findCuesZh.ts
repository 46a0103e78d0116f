import type { Span } from "../../domain/span.js";
import type { Document } from "../cleanArticle.js";
import type { CueEntry } from "./cueEntry.js";
import { CUE_VETOES, CUES_ZH } from "./cues.zh.js";
import type { CueHit } from "./frame.js";

/** Cues by their first character, longest first. Frames with a gap (用…的话说) and prepositions have rules of their own. */
const BY_FIRST = bucket(
  CUES_ZH.filter(({ form, needs, act }) => needs !== "phrase" || act === "DECLINES_COMMENT" || form.startsWith("矛头")),
);

/** Bare words of saying that only close a cue before them: 发文称, 警告说, 发布公告称. */
const CLOSERS = ["说道", "表示", "说", "称", "道", "写道"];

const NEGATION =
  /(?:并?没有|并?未曾?|从未|没|不曾|从来不会|从不会?|绝不会?|也不会|不会再?|不可能|不愿意?|不想|不打算|不|无法|拒绝)$/u;
/** 未必, 不断, 不仅 end in no negation of the cue. */
const NO_NEGATION = /(?:无不|不得不|莫不|何不|要不|可不)$/u;
const DICTIONARY_EDGE = 6;

function bucket(entries: readonly CueEntry[]): ReadonlyMap<string, readonly CueEntry[]> {
  const byFirst = new Map<string, CueEntry[]>();
  for (const entry of entries) {
    if (entry.form.includes("…")) continue;
    const first = entry.form.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);
  return byFirst;
}

/**
 * Finds Chinese cues on characters; a dictionary word around one (小说, 名称, 说法) vetoes it. A cue that is followed at once by a bare word of
 * saying is one cue with it (发文称).
 */
export function findCuesZh(document: Document, sentence: number): Omit<CueHit, "region" | "quote">[] {
  const { start, end } = document.sentences[sentence] ?? { start: 0, end: 0 };
  const text = document.analysis;
  const hits: Omit<CueHit, "region" | "quote">[] = [];
  let at = start;
  while (at < end) {
    const entry = matchAt(text, at, end);
    if (!entry) {
      at += 1;
      continue;
    }
    const closed = at + entry.form.length + closerLength(text, at + entry.form.length, end);
    hits.push({
      entry: closed > at + entry.form.length && entry.needs === "that" ? { ...entry, needs: "clause" } : entry,
      span: { start: at, end: closed },
      sentence,
      firstToken: -1,
      endToken: -1,
      negation: negationBefore(text, start, at),
    });
    at = closed;
  }
  return hits;
}

function matchAt(text: string, at: number, end: number): CueEntry | null {
  const list = BY_FIRST.get(text.charAt(at));
  if (!list) return null;
  for (const entry of list) {
    if (at + entry.form.length <= end && text.startsWith(entry.form, at) && !isVetoed(text, at, entry.form))
      return entry;
  }
  return null;
}

function isVetoed(text: string, at: number, form: string): boolean {
  const words = CUE_VETOES[form];
  if (!words) return false;
  const before = text.slice(Math.max(0, at - DICTIONARY_EDGE), at);
  const after = text.slice(at + form.length, at + form.length + DICTIONARY_EDGE);
  return words.before.some((word) => before.endsWith(word)) || words.after.some((word) => after.startsWith(word));
}

function closerLength(text: string, at: number, end: number): number {
  for (const closer of CLOSERS) {
    if (at + closer.length <= end && text.startsWith(closer, at) && !isVetoed(text, at, closer)) return closer.length;
  }
  return 0;
}

function negationBefore(text: string, from: number, at: number): Span | null {
  const before = text.slice(Math.max(from, at - DICTIONARY_EDGE), at);
  const match = NO_NEGATION.test(before) ? null : NEGATION.exec(before);
  return match ? { start: at - match[0].length, end: at } : null;
}
