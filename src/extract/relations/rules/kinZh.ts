import type { FrameReading } from "../argument.js";
import { frameReading, objectsOf, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";
import { readPhraseZh } from "../nounPhraseZh.js";

/** 星河公司的子公司蓝湾, 蓝湾是星河公司的子公司, 海星的训练数据来自蓝湾 / "Globex, a subsidiary of Acme": a noun for what one thing is to another. */
export function kinZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, units, at, clause, before } = reading;
  if (frame.kind !== "kin") return [];
  const owner = ownerBefore(reading);
  if (owner < 0) return [];
  const after = readPhraseZh(units, at + 1, clause.end)?.argument;
  const own = objectsOf(after, frame);
  const copula = units
    .slice(clause.first, at)
    .some(({ text }) => text === "是" || text === "为" || text === "系" || text === "作为");
  const holders =
    own.length > 0
      ? own
      : copula && before.subject && !before.subject.mentions.includes(owner)
        ? subjectsOf(before.subject, frame)
        : [];
  return frameReading(reading, {
    rule: "zh/kin",
    subjects: [owner],
    objects: holders,
    object: own.length > 0 ? (after ?? null) : null,
    confidence: 0.8,
    subject: null,
  });
}

function ownerBefore({ units, at }: ClauseReadingZh): number {
  const last = units[at - 1];
  if (last?.kind === "MENTION") return last.mention;
  return last?.kind === "DE" ? (units[at - 2]?.mention ?? -1) : -1;
}
