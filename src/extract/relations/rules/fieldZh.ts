import type { FrameReading } from "../argument.js";
import type { RelationContext } from "../relationContext.js";
import { readPhraseZh } from "../nounPhraseZh.js";
import type { UnitZh } from "../unitsZh.js";

const OPENER = /(?:更别提|更不用说|更不必说|还有|以及|例如|比如|包括|更遑论|遑论)/u;

/**
 * 更别提语音领域的海星、视频领域的蓝湾 / "not to mention Starfish in speech": a list that goes on from a comparison. What is compared stays open, so
 * only the field is kept: (海星 OTHER 语音领域).
 */
export function fieldZh(context: RelationContext, units: readonly UnitZh[], sentence: number): FrameReading[] {
  const words = context.document.analysis.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0);
  if (!OPENER.test(words.slice(0, 12))) return [];
  const found: FrameReading[] = [];
  for (let at = 1; at < units.length; at += 1) {
    const field = units[at];
    if (field?.text !== "领域" || units[at + 1]?.kind !== "DE") continue;
    const subjects = readPhraseZh(units, at + 2, units.length)?.argument.mentions.slice() ?? [];
    const name = units[at - 1];
    if (subjects.length === 0 || !name || name.kind === "LIST") continue;
    const span = { start: name.start, end: field.end };
    found.push({
      rule: "zh/field",
      predicate: "OTHER",
      cue: { start: field.start, end: field.end },
      subjects: withinField(units, at, subjects),
      objects: [],
      objectSpan: span,
      symmetric: false,
      subjectSpan: null,
      qualifiers: [{ key: "field", span, mention: null }],
      ignore: null,
      sentence,
      clause: span,
      confidence: 0.6,
    });
  }
  return found;
}

/** Names of a list up to the next field: 语音领域的海星、视频领域的蓝湾. */
function withinField(units: readonly UnitZh[], field: number, subjects: readonly number[]): number[] {
  const next = units.findIndex(({ text }, index) => index > field && text === "领域");
  if (next < 0) return [...subjects];
  return subjects.filter((one) => units.findIndex(({ mention }) => mention === one) < next - 1);
}
