import { isKindOf } from "../../../domain/ontology.js";
import type { FrameReading } from "../argument.js";
import { beforeCueZh } from "../beforeCueZh.js";
import { frameReading, type ClauseReadingZh } from "../clauseReadingZh.js";
import { isNominalUnit, readPhraseZh } from "../nounPhraseZh.js";
import { fits, typeOf } from "../relationContext.js";
import type { UnitZh } from "../unitsZh.js";

const REACH = 4;
const FORMER = /(?:前|原|前任|时任)$/u;

/**
 * 星河公司的创始人李青, 星河公司首席执行官李青, 李青是星河公司的创始人, 李青(星河公司首席执行官) / "Acme founder Li Qing", "Li Qing, chief executive of
 * Acme": a noun for what somebody is to an organisation.
 */
export function roleZh(reading: ClauseReadingZh): FrameReading[] {
  const { context, frame, units, at, clause } = reading;
  if (frame.kind !== "role") return [];
  const organisation = organisationBefore(reading);
  if (organisation < 0) return [];
  if (
    FORMER.test(units[at - 1]?.text ?? "") ||
    FORMER.test(context.document.analysis.slice(Math.max(0, (units[at]?.start ?? 0) - 1), units[at]?.start ?? 0))
  )
    return [];
  const after = afterRole(units, at, clause.end);
  const wanted = (one: number) =>
    one !== organisation && fits(context, frame.predicate, one, organisation) && suits(context, frame.predicate, one);
  const own = after.filter(wanted);
  const holders = own.length > 0 ? own : holderBefore(reading, organisation).filter(wanted);
  return frameReading(reading, {
    rule: "zh/role",
    subjects: holders,
    objects: [organisation],
    object: null,
    confidence: 0.85,
    subject: null,
  });
}

const suits = (context: ClauseReadingZh["context"], predicate: string, one: number): boolean =>
  predicate === "FOUNDED" || predicate === "HOLDS_POSITION"
    ? typeOf(context, one) === "PERSON"
    : !isKindOf(typeOf(context, one), "PERSON");

/** The name just before the role, over 的 and words of the role: 星河公司(的)(联合)创始人. */
function organisationBefore({ units, at, clause }: ClauseReadingZh): number {
  for (let index = at - 1; index >= Math.max(clause.first, at - REACH); index -= 1) {
    const unit = units[index];
    if (unit?.kind === "MENTION") return unit.mention;
    if (
      unit?.kind === "DE" ||
      unit?.kind === "NOUN" ||
      unit?.kind === "LIST" ||
      (unit?.kind === "CUE" && unit.hit?.frames[0]?.kind === "role")
    )
      continue;
    return -1;
  }
  return -1;
}

/** The names just after the role: 创始人李青、王海; 创始人兼首席执行官李青. */
function afterRole(units: readonly UnitZh[], at: number, end: number): readonly number[] {
  let index = at + 1;
  while (index < end) {
    const unit = units[index];
    const joins =
      unit?.kind === "LIST" ||
      unit?.kind === "CONJ" ||
      (unit?.kind === "NOUN" && /^(?:兼|暨|先生|女士|之一|兼任)$/u.test(unit.text)) ||
      (unit?.kind === "CUE" && unit.hit?.frames[0]?.kind === "role") ||
      unit?.kind === "QUOTE";
    if (!joins) break;
    index += 1;
  }
  return isNominalUnit(units[index]) && units[index]?.kind === "MENTION"
    ? (readPhraseZh(units, index, end)?.argument.mentions ?? [])
    : [];
}

/** 李青是星河公司的创始人; 李青,星河公司创始人,…; 李青(星河公司创始人). */
function holderBefore({ units, at, clause }: ClauseReadingZh, organisation: number): readonly number[] {
  const copula = units.slice(clause.first, at).findIndex(({ text }) => /^(?:是|为|系|担任|出任)$/u.test(text));
  const subject = copula < 0 ? null : beforeCueZh(units, clause, clause.first + copula).subject;
  if (subject && !subject.mentions.includes(organisation)) return subject.mentions;
  const last = units[clause.first - 1];
  const previous = units[clause.first - 2];
  const bare = units
    .slice(clause.first, clause.end)
    .every(
      ({ kind }) =>
        kind === "MENTION" || kind === "NOUN" || kind === "DE" || kind === "CUE" || kind === "LIST" || kind === "CONJ",
    );
  return bare && last?.kind === "COMMA" && last.text === "," && previous?.kind === "MENTION" ? [previous.mention] : [];
}
