import type { SentenceEnd } from "./sentenceEnd.js";

const HAN = /[\u3400-\u9fff]/u;
const SPEECH_TAIL =
  /^[^。!?！？\n“「]{0,24}?(?:说|表示|称|道|指出|写道|问|回答|强调|补充|解释|坦言|透露|认为|回应|反问|告诉)/u;

/**
 * Whether a Chinese sentence ends here. Full stops, question and exclamation marks of both widths end it, so do six dots or ……; a dot does after a Han
 * character (3.5 and V3.1 go on). Words that attribute a quotation stay with its last sentence: “……我们不会退让。”王某说。 So does what follows a quotation
 * that is a part of its clause: 他喊了一声“站住！”就追了出去。
 */
export function endsChineseSentence(text: string, { at, mark, end, opening, limit }: SentenceEnd): boolean {
  const next = text[end] ?? "";
  if (/[,，、;；:：)）]/u.test(next)) return false;
  if (mark.startsWith(".") && mark.length < 3) return endsAtDot(text, at, end);
  if (mark === "…") return false;
  if (end === at + mark.length) return true;
  // After a bracket or the mark of a title the sentence goes on.
  if (opening === null) return !/[)）\]】》〉]/u.test(text[end - 1] ?? "");
  const partOfClause = /[\p{L}\p{N}]/u.test(text[opening - 1] ?? "") && !/["“「『]/u.test(next);
  return !partOfClause && !SPEECH_TAIL.test(text.slice(end, Math.min(limit, end + 40)));
}

function endsAtDot(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? "";
  const next = text[end] ?? "";
  if (HAN.test(before) || /[”」』）)》"%％]/u.test(before)) return !/[A-Za-z0-9]/u.test(next);
  return next === " " && HAN.test(text[end + 1] ?? "");
}
