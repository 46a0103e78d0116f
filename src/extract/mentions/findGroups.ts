import { isKindOf } from "../../domain/ontology.js";
import type { Sentence } from "../cleanArticle.js";
import { ENGLISH_DEMONYMS } from "../lexicon/englishDemonyms.js";
import { GROUP_NOUNS_EN, GROUP_NOUNS_ZH } from "../lexicon/nominalHeads.js";
import { alternation } from "../lexicon/wordSet.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate, touching } from "./candidate.js";

const ZH_BEFORE = /(?:(?:多|数|几|两|三|[0-9]{1,4}|一些|部分|许多|大量)(?:名|位|家|个)?|一群|多位|前)$/u;
const ZH_AFTER = new RegExp(
  `^(?:的)?(?:前|现任|在职|离职|本地|本土|顶尖|资深|高级|普通|国产|AI|人工智能|科技|互联网|芯片|半导体){0,3}(?:${alternation(GROUP_NOUNS_ZH)})(?:们)?(?![\\u3400-\\u9fff]{0,1}(?:会|部|法|署|局)(?:[^\\u3400-\\u9fff]|$))`,
  "u",
);
const EN_BEFORE =
  /(?:\b(?:(?:some|several|many|two|three|four|five|dozens of|hundreds of|thousands of|a group of|a number of|most|other|all|senior|top|young|the|\d{1,4}) )?(?:(?:former|ex-|current|senior|top|other|early|longtime) ?){0,2})$/iu;
const EN_AFTER = new RegExp(
  `^(?:['’]s?)?(?: (?:former|current|top|senior|own|military|government|security|intelligence|tech|technology|AI|state|law enforcement|health|trade|defense|defence|political|local|young|leading|biggest|largest)){0,3} (?:${alternation(GROUP_NOUNS_EN)})\\b(?!['’]s? [A-Z])`,
  "u",
);

/** 星海科技公司 is one company, 美国科技公司 are many. */
const COMPANIES = /(?:公司|企业|厂商|银行|媒体|巨头)$/u;

/**
 * Groups of people by an organisation or a country: former OpenAI employees, DeepSeek's engineers, American officials; 前OpenAI员工, 美国人. They are never the
 * organisation or the country itself.
 */
export function findGroups(reading: MentionReading, sentence: Sentence, names: readonly Candidate[]): Candidate[] {
  const chinese = sentence.script === "zh";
  const { analysis } = reading.document;
  const found = names.flatMap((name) => {
    if (!mayHaveMembers(name)) return [];
    const after = analysis.slice(name.end, Math.min(sentence.end, name.end + 48));
    const tail = (chinese ? ZH_AFTER : EN_AFTER).exec(after)?.[0];
    if (
      tail === undefined ||
      (!name.entry && COMPANIES.test(tail)) ||
      isRoleOfPerson(reading, names, name.end + tail.length)
    )
      return [];
    const before = analysis.slice(Math.max(sentence.start, name.start - 32), name.start);
    const lead = (chinese ? ZH_BEFORE : EN_BEFORE).exec(before)?.[0] ?? "";
    const start = name.start - lead.trimStart().length;
    if (chinese && (/[这该那一](?:家|名|位|个)?$/u.test(before) || !endsWithToken(reading, name.end + tail.length)))
      return [];
    return [group({ start, end: name.end + tail.length })];
  });
  return chinese ? found : [...found, ...englishDemonyms(reading, sentence)];
}

const group = (span: { start: number; end: number }): Candidate =>
  candidate(span, { kind: "GROUP_OF", type: "GROUP", rule: "group", weight: 90, confidence: 0.7, plural: true });

const mayHaveMembers = ({ kind, type, entry, confidence }: Candidate): boolean =>
  kind === "NAME" &&
  (entry !== null || confidence >= 0.6) &&
  (isKindOf(type, "ORGANIZATION") || type === "COUNTRY" || type === "PLACE");

/** OpenAI researchers Jane Doe and ...; 微软高管李明: a role of the person that follows, no group. */
const isRoleOfPerson = ({ document }: MentionReading, names: readonly Candidate[], end: number): boolean =>
  touching(names, { start: end, end: end + 2 }).some(
    (one) =>
      one.type === "PERSON" &&
      one.start >= end &&
      one.start <= end + 1 &&
      !/[,，、]/u.test(document.analysis.slice(end, one.start)),
  );

function endsWithToken({ document, tokenAt }: MentionReading, end: number): boolean {
  const token = document.tokens[tokenAt[end - 1] ?? -1];
  return token?.end === end;
}

/** Americans, American officials. */
function englishDemonyms({ document }: MentionReading, sentence: Sentence): Candidate[] {
  const text = document.analysis.slice(sentence.start, sentence.end);
  const found: Candidate[] = [];
  for (const match of text.matchAll(/\b[A-Z][a-z]+(?:-[A-Z][a-z]+)?\b/gu)) {
    const word = match[0].toLowerCase();
    const start = sentence.start + match.index;
    const end = start + word.length;
    if (word.endsWith("s") && ENGLISH_DEMONYMS.has(word.slice(0, -1))) found.push(group({ start, end }));
    else if (ENGLISH_DEMONYMS.has(word)) {
      const tail = EN_AFTER.exec(document.analysis.slice(end, end + 48))?.[0];
      const lead = EN_BEFORE.exec(document.analysis.slice(Math.max(sentence.start, start - 32), start))?.[0] ?? "";
      if (tail !== undefined) found.push(group({ start: start - lead.trimStart().length, end: end + tail.length }));
    }
  }
  return found;
}
