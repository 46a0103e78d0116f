import type { Span } from "../../domain/span.js";
import type { Document, Sentence } from "../cleanArticle.js";
import type { CertaintyFocus, MarkerHit } from "./certainty.js";
import type { Marker } from "./marker.js";
import { MARKERS_ZH } from "./markers.zh.js";
import { lastStarting } from "./sentenceAround.js";

const BY_FIRST = bucket(MARKERS_ZH);
const CLAUSE_END = /[,;:，；：。!?！？…\n]/u;
/** Ways of speaking that begin like a condition: 如果你关注…，就会发现…; 如果说…. */
const NO_CONDITION =
  /^(?:如果|若|要是|假如)(?:你们?|大家|我们|细心|仔细|说)?(?:说|[^,，。]{0,20}(?:的话)?[,，]?(?:你|我们|大家)?(?:就|便)?(?:会|能|可以|不难)(?:发现|看到|看出|知道|明白|注意到))/u;
const QUESTION_END = /(?:吗|呢|么|吧)?[?？][”"’』」]?$|(?:吗|么)[。]?[”"’』」]?$/u;
/** After 或, what makes it "perhaps" and no "or". */
const AFTER_PERHAPS = /^(?:将|会|可|已|于|在|被|对|向|把|从|面临|需|要|拟|因|与|为|遭|是|有)/u;
const BEFORE_MUST = /[都也就还必须仍]$/u;

function bucket(markers: readonly Marker[]): ReadonlyMap<string, readonly Marker[]> {
  const byFirst = new Map<string, Marker[]>();
  for (const marker of markers) {
    const first = marker.form.charAt(0);
    const list = byFirst.get(first);
    if (list) list.push(marker);
    else byFirst.set(first, [marker]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.form.length - a.form.length);
  return byFirst;
}

/** Markers that reach the focus, or the first statement of `within`. */
export function findMarkersZh(
  document: Document,
  sentence: Sentence,
  within: Span,
  focus: CertaintyFocus | null,
): MarkerHit[] {
  const text = document.analysis;
  const clause = focus ? clauseAround(text, sentence, focus.cue.start) : firstClause(text, within);
  const start = Math.max(clause.start, within.start);
  const hits = matchMarkers(document, start, focus ? focus.cue.start : clause.end, focus?.cue.start ?? null);
  const governing = hits.filter((hit) => reaches(text, hit, focus, clause));
  const outer = [...conditionBefore(document, sentence, clause), ...question(text, sentence, focus)];
  return [...outer, ...governing].toSorted((a, b) => a.start - b.start);
}

/** A negation inside the subject, or in a modifier closed by 的, does not reach the cue. */
function reaches(text: string, hit: MarkerHit, focus: CertaintyFocus | null, clause: Span): boolean {
  if (hit.effect !== "NEGATION") return !isModifier(text, hit, focus);
  if (!focus) return !text.slice(hit.end, Math.min(hit.end + 5, clause.end)).includes("的");
  if (focus.subject && hit.start >= clause.start && hit.end <= focus.subject.start) return isSentential(text, hit);
  return !isModifier(text, hit, focus);
}

/** 没有证据, 并非 and their like stand before the subject and reach the verb. */
const isSentential = (text: string, hit: Span): boolean =>
  /^(?:并非|不是|没有|绝非|从未)$/u.test(text.slice(hit.start, hit.end));

/** 可能的收购 … : the marker ends in a noun phrase of its own before the subject. */
function isModifier(text: string, hit: Span, focus: CertaintyFocus | null): boolean {
  if (!focus?.subject || hit.end > focus.subject.start) return false;
  return text.slice(hit.end, focus.subject.start).includes("的");
}

function matchMarkers(document: Document, start: number, end: number, cue: number | null): MarkerHit[] {
  const hits: MarkerHit[] = [];
  let at = start;
  while (at < end) {
    const marker = matchAt(document, at, end, cue);
    if (marker && marker.effect !== "NONE") {
      const span = { start: at, end: at + marker.form.length };
      hits.push({ ...span, effect: marker.effect });
      // Will not: what is not to be is no fact of today.
      if (WILL_NOT.has(marker.form)) hits.push({ ...span, effect: "INTENDED" });
    }
    at += marker ? marker.form.length : 1;
  }
  return hits;
}

const WILL_NOT: ReadonlySet<string> = new Set(["不会"]);

function matchAt(document: Document, at: number, end: number, cue: number | null): Marker | null {
  const list = BY_FIRST.get(document.analysis.charAt(at));
  if (!list) return null;
  for (const marker of list) {
    // A look-alike may run on into the cue: 不合规, 要求.
    const limit = marker.effect === "NONE" ? end + 2 : end;
    if (at + marker.form.length > limit || !document.analysis.startsWith(marker.form, at)) continue;
    if (marker.form.length > 1 || standsAlone(document, at, marker.form, cue)) return marker;
  }
  return null;
}

/** A single character is a marker only as a word of its own. */
function standsAlone(document: Document, at: number, form: string, cue: number | null): boolean {
  const token = document.tokens[lastStarting(document.tokens, at)];
  if (token && token.end > at && token.text !== form && token.start >= 0) return false;
  const after = document.analysis.slice(at + 1, at + 3);
  if (form === "或") return at + 1 === cue || AFTER_PERHAPS.test(after);
  if (form === "得") return BEFORE_MUST.test(document.analysis.slice(Math.max(0, at - 1), at));
  if (form === "将") return !isObjectMarker(document, at);
  return true;
}

/** 将 before a name or pronoun takes the object forward, as 把 does. */
function isObjectMarker(document: Document, at: number): boolean {
  const next = document.tokens[lastStarting(document.tokens, at) + 1];
  return next !== undefined && (next.pos === "PROPN" || next.pos === "PRON" || next.pos === "DET" || next.text === "“");
}

function clauseAround(text: string, sentence: Span, at: number): Span {
  let start = at;
  while (start > sentence.start && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < sentence.end && !CLAUSE_END.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** The first clause that is more than an adverbial of few characters. */
function firstClause(text: string, within: Span): Span {
  for (let at = within.start; at < within.end; at += 1) {
    if (CLAUSE_END.test(text.charAt(at)) && at - within.start > SHORT_CLAUSE) return { start: within.start, end: at };
  }
  return within;
}

const SHORT_CLAUSE = 6;

/** A condition in a clause of its own before the focus: 如果谈判失败，公司将…. */
function conditionBefore(document: Document, sentence: Sentence, clause: Span): MarkerHit[] {
  const text = document.analysis;
  for (const opener of CONDITION_OPENERS) {
    const at = text.indexOf(opener, sentence.start);
    if (at < 0 || at > clause.start || NO_CONDITION.test(text.slice(at, at + FRAME_REACH))) continue;
    if (at >= clause.start) continue;
    const starts = at === sentence.start || /[,，;；:：“"\s]|[但而且过果并]/u.test(text.charAt(at - 1));
    if (starts && !/[。;；]/u.test(text.slice(at, clause.start)))
      return [
        {
          start: at,
          end: at + opener.length,
          effect: opener === "假如" || opener === "要是" ? "HYPOTHETICAL" : "CONDITIONAL",
        },
      ];
  }
  return [];
}

const CONDITION_OPENERS = ["如果", "倘若", "一旦", "除非", "假如", "要是", "若"];
const FRAME_REACH = 40;

function question(text: string, sentence: Sentence, focus: CertaintyFocus | null): MarkerHit[] {
  const tail = text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end).trimEnd();
  if (!QUESTION_END.test(tail)) return [];
  // The last clause asks; an earlier one is only a question when it is the whole sentence.
  if (focus && /[;；]/u.test(text.slice(focus.cue.end, sentence.end))) return [];
  return [{ start: sentence.end - 1, end: sentence.end, effect: "UNCOMMITTED" }];
}
