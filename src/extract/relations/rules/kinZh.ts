import type { Argument, FrameReading } from "../argument.js";
import { beforeCueZh } from "../beforeCueZh.js";
import { frameReading, objectsOf, subjectsOf, type ClauseReadingZh } from "../clauseReadingZh.js";
import { readPhraseZh } from "../nounPhraseZh.js";

/** 星河公司的子公司蓝湾, 蓝湾是星河公司的子公司, 海星的训练数据来自蓝湾 / "Globex, a subsidiary of Acme": a noun for what one thing is to another. */
export function kinZh(reading: ClauseReadingZh): FrameReading[] {
  const { frame, units, at, clause } = reading;
  if (frame.kind !== "kin") return [];
  const owner = ownerBefore(reading);
  if (owner < 0) return [];
  const after = readPhraseZh(units, at + 1, clause.end)?.argument;
  const own = objectsOf(after, frame);
  const holders = own.length > 0 ? own : subjectsOf(copulaSubject(reading, owner), frame);
  return frameReading(reading, {
    rule: "zh/kin",
    subjects: [owner],
    objects: holders,
    object: own.length > 0 ? (after ?? null) : null,
    confidence: 0.8,
    subject: null,
  });
}

const COPULAS: ReadonlySet<string> = new Set([
  "是",
  "为",
  "系",
  "作为",
  "成为",
  "变成",
  "变为",
  "成了",
  "升为",
  "跃升为",
]);

/** Who is said to be it: the subject of the copula before the owner, 蓝湾 in 蓝湾成为星河公司的大股东. */
function copulaSubject({ units, at, clause }: ClauseReadingZh, owner: number): Argument | null {
  const copula = units.slice(clause.first, at).findLastIndex(({ text }) => COPULAS.has(text));
  if (copula < 0) return null;
  const { subject } = beforeCueZh(units, clause, clause.first + copula);
  return subject?.mentions.includes(owner) ? null : subject;
}

function ownerBefore({ units, at }: ClauseReadingZh): number {
  const last = units[at - 1];
  if (last?.kind === "MENTION") return last.mention;
  return last?.kind === "DE" ? (units[at - 2]?.mention ?? -1) : -1;
}
