import { foldName } from "../../domain/foldName.js";
import type { NameTable, TableEntry } from "../../domain/nameTable.js";
import { CAPITALS } from "../lexicon/capitals.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate } from "./candidate.js";

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  CAPITALS.flatMap(({ en, zh, country }) => [
    [foldName(en), country],
    [foldName(zh), country],
  ]),
);

const EN_ACTS =
  /^ (?:has |had |have |is |was |will |would |also |now |then |quickly |again |never |recently |repeatedly |long |soon |and [A-Z]\w+ )?(?:not |been |to )?(?:said|says|accus\w+|warn\w+|insist\w+|den(?:y|ies|ied)|claim\w*|condemn\w*|demand\w*|urg\w+|call\w* (?:on|for)|announc\w+|impos\w+|bann\w+|ban|sanction\w*|retaliat\w+|respond\w*|reject\w*|refus\w+|agree\w*|vow\w*|threaten\w*|consider\w*|want\w*|fear\w*|back\w*|support\w*|oppos\w+|protest\w*|pledg\w+|tighten\w*|restrict\w*|approv\w+|sign\w*|plan\w*|seek\w*|sought|view\w*|regard\w*|think\w*|believ\w+|see\w*|saw)\b/u;
const EN_PLACE_BEFORE = /\b(?:in|at|near|from|to|around|outside|through|via|across|visit\w*|left|reach\w*) $/u;
const ZH_ACTS =
  /^(?:方面|当局)?(?:已|也|还|则|又|将|曾|正|一直|再次|随后|日前|近日|多次|此前)?(?:表示|称|指责|指控|警告|宣布|认为|要求|否认|谴责|呼吁|担心|担忧|希望|试图|考虑|计划|拟|反对|支持|同意|拒绝|回应|批评|强调|敦促|承诺|威胁|制裁|禁止|限制|收紧|批准|出台|对华|发声|施压|反击|报复)/u;
const ZH_PLACE_BEFORE = /(?:在|从|到|于|抵达|飞往|前往|访问|离开|驻|赴|位于|来自)$/u;
const GOVERNMENT = /^(?:['’]s)? (?:federal |central |national )?(?:government|administration)\b/u;
const ZH_GOVERNMENT = /^(?:联邦|中央)?(?:政府|当局)(?!机构|部门|工作|采购|债|官员|人士|高官)/u;

/**
 * Words that name a government by something else: a capital that speaks or acts (Beijing warned, 华盛顿指责) and a country's government (the US government,
 * 美国政府). Both belong to the country.
 */
export function findMetonyms(reading: MentionReading, names: readonly Candidate[], table: NameTable): Candidate[] {
  const { analysis } = reading.document;
  return names.flatMap((name) => {
    if (name.type === "COUNTRY" && name.kind === "NAME") {
      const tail = (
        GOVERNMENT.exec(analysis.slice(name.end, name.end + 32)) ??
        ZH_GOVERNMENT.exec(analysis.slice(name.end, name.end + 12))
      )?.[0];
      return tail === undefined
        ? []
        : [metonym({ start: name.start, end: name.end + tail.length }, name.entry, "GOVERNMENT_BODY")];
    }
    if (name.type !== "PLACE") return [];
    const countryName = COUNTRY_OF.get(foldName(analysis.slice(name.start, name.end)));
    if (countryName === undefined || !acts(analysis, name)) return [];
    const country = table.byName
      .get(foldName(countryName))
      ?.find((one) => one.type === "COUNTRY" || one.type === "NGO" || one.type === "ORGANIZATION");
    return country ? [metonym(name, country, country.type)] : [];
  });
}

function acts(analysis: string, { start, end }: Candidate): boolean {
  const before = analysis.slice(Math.max(0, start - 12), start);
  const after = analysis.slice(end, end + 40);
  if (EN_ACTS.test(after)) return !EN_PLACE_BEFORE.test(before);
  return ZH_ACTS.test(after) && !ZH_PLACE_BEFORE.test(before);
}

const metonym = (span: { start: number; end: number }, entry: TableEntry | null, type: Candidate["type"]): Candidate =>
  candidate(span, { kind: "METONYM", type, entry, rule: "metonym", weight: 91, confidence: 0.75 });
