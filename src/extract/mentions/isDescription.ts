import { CHINESE_COMPANY_KINDS, NOT_ORGANISATIONS } from "../lexicon/chineseOrganisationWords.js";
import { LATIN_TERMS } from "../lexicon/latinStopWords.js";
import type { TaggedName } from "../tagger/tagNames.js";
import type { MentionReading } from "./candidate.js";
import { chineseHeadOf } from "./findChineseOrganisations.js";

/** What kind of company or trade it is, and no name: 初创公司, 中国科技巨头, 中国AI. */
export function isDescription({ document, gazetteer }: MentionReading, name: TaggedName): boolean {
  const surface = document.analysis.slice(name.start, name.end);
  if (LATIN_TERMS.has(surface.toLowerCase())) return true;
  if (name.type !== "ORG" || !/[\u3400-\u9fff]/u.test(surface)) return false;
  for (let from = 0; from < surface.length && from <= 4; from += 1) {
    if (from > 0 && !isPlace(gazetteer, surface.slice(0, from))) continue;
    const rest = surface.slice(from);
    if (from > 0 && LATIN_TERMS.has(rest.toLowerCase())) return true;
    if (from > 0 && CHINESE_COMPANY_KINDS.has(rest)) return true;
    if (NOT_ORGANISATIONS.has(rest) && from === 0) return true;
    const head = chineseHeadOf(rest);
    if (head?.type === "COMPANY" && CHINESE_COMPANY_KINDS.has(rest.slice(0, -head.text.length))) return true;
  }
  return false;
}

const isPlace = (gazetteer: MentionReading["gazetteer"], surface: string): boolean =>
  gazetteer.lookUp(surface).some(({ entry }) => entry.type === "COUNTRY" || entry.type === "PLACE");
