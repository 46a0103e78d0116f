import type { EntityType } from "../../domain/ontology.js";
import type { Sentence, Token } from "../cleanArticle.js";
import { ENGLISH_DEMONYMS } from "../lexicon/englishDemonyms.js";
import type { NominalClass } from "../lexicon/nominalHeads.js";
import { NOMINAL_CLASSES } from "../lexicon/nominalHeads.js";
import { alternation } from "../lexicon/wordSet.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { candidate, tokensOf } from "./candidate.js";

const REACH = 12;

const classOf = (lang: "en" | "zh"): ReadonlyMap<string, NominalClass> =>
  new Map(NOMINAL_CLASSES.toReversed().flatMap((one) => one[lang].map((word) => [word, one] as const)));
const ZH_HEADS = classOf("zh");
const EN_HEADS = classOf("en");

const LONG_HEADS = alternation([...ZH_HEADS.keys()].filter((head) => head.length > 1));
const SHORT_HEADS = alternation([...ZH_HEADS.keys()].filter((head) => head.length === 1));
const MEASURES = "家|个|款|位|名|项|部|座|种|份|篇|只|支|所|起|哥";
const ZH_NOMINAL = new RegExp(
  `(该|此|上述|前述|(?:这|那)(?:些|两|几)?(?:${MEASURES})?|(?:两|数|几)(?:${MEASURES})|本)(?:([\\u3400-\\u9fffA-Za-z]{0,6}?)(${LONG_HEADS})|()(${SHORT_HEADS}))`,
  "gu",
);
const ZH_INDEFINITE_PLURAL = /^(?:两|数|几|这些|那些|这两|这几|那两|那几|上述)/u;
// 这个人工智能…, 这人们: the head is part of another word.
const ZH_HEAD_ENDS = /^(?:们|工智|权|口|类|生|民|格|物|员|力|才|际|大|心|为|性|和|道|均|次|内|际)/u;

/** 该公司, 这家中国初创公司, 那名男子, 那款聊天机器人: a determiner and a common noun. */
export function findChineseNominals({ document, tokenAt }: MentionReading, sentence: Sentence): Candidate[] {
  const { analysis, tokens } = document;
  const text = analysis.slice(sentence.start, sentence.end);
  const found: Candidate[] = [];
  for (const match of text.matchAll(ZH_NOMINAL)) {
    const [all, determiner = ""] = match;
    const modifier = match[2] ?? "";
    const head = match[3] ?? match[5] ?? "";
    const start = sentence.start + match.index;
    const end = start + all.length;
    const noun = ZH_HEADS.get(head);
    if (!noun || /[的了是在和与把被说称]/u.test(modifier)) continue;
    const last = tokens[tokenAt[end - 1] ?? -1];
    const first = tokens[tokenAt[start] ?? -1];
    if (!last || last.end > end || !first || first.start < start) continue;
    if (
      (head === "人" || head === "国") &&
      (ZH_HEAD_ENDS.test(analysis.slice(end)) || (head === "国" && determiner !== "该" && determiner !== "此"))
    )
      continue;
    if (determiner === "此" && modifier !== "") continue;
    const plural = ZH_INDEFINITE_PLURAL.test(determiner);
    found.push(nominal({ start, end }, noun, plural));
  }
  return [...found, ...bareCompany(text, sentence.start)];
}

const BARE_COMPANY =
  /(?:^|[,，。；;：:“"])(公司)(?=(?:还|也|则|已|将|曾|又|近日|目前|随后|今年|去年)?(?:表示|称|计划|宣布|预计|认为|强调|指出|发布|推出|拟|回应|透露|上市|成立))/gu;

/** 公司 alone, at the head of a clause and before a verb of speech or business. */
const bareCompany = (text: string, offset: number): Candidate[] =>
  [...text.matchAll(BARE_COMPANY)].map((match) => {
    const start = offset + match.index + match[0].length - 2;
    return nominal({ start, end: start + 2 }, ZH_HEADS.get("公司")!, false);
  });

const nominal = (span: { start: number; end: number }, { type, accepts }: NominalClass, plural: boolean): Candidate =>
  candidate(span, {
    kind: "NOMINAL",
    type: plural ? "GROUP" : type,
    rule: "nominal",
    weight: 20,
    confidence: 0.6,
    plural,
    referent: { accepts: plural ? [] : accepts, reach: REACH, gender: null },
  });

const EN_DETERMINERS = new Set(["the", "this", "that"]);
const EN_MODIFIER = /^(?:ADJ|NOUN|PROPN|NUM)$/u;

/** the company, the Chinese start-up, this chatbot: a determiner, up to three modifiers and a common noun in the singular. */
export function findEnglishNominals({ document }: MentionReading, sentence: Sentence): Candidate[] {
  const words = joinedWords(tokensOf(document, sentence));
  const found: Candidate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!EN_DETERMINERS.has(words[at]!.lower)) continue;
    for (let last = at + 1; last <= at + 4 && last < words.length; last += 1) {
      const word = words[last]!;
      const noun = EN_HEADS.get(`${words[last - 1]!.lower} ${word.lower}`) ?? EN_HEADS.get(word.lower);
      if (
        noun &&
        !goesOn(words[last + 1], isOfVerb(words[at - 1]) || words[last + 2]?.lower.endsWith("ing") === true) &&
        isPlainRun(words.slice(at + 1, last).map(({ text }) => text)) &&
        (last === at + 1 || !isTail(words, last))
      ) {
        found.push(nominal({ start: words[at]!.start, end: word.end }, noun, false));
        at = last;
        break;
      }
      if (!EN_MODIFIER.test(word.pos)) break;
    }
  }
  return found;
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: string;
}

/** Words with their hyphenated parts in one piece (start-up, co-founder, San Francisco-based). */
function joinedWords(tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (const token of tokens) {
    const last = words[words.length - 1];
    const joins = last !== undefined && last.end === token.start && (token.text === "-" || last.text.endsWith("-"));
    const text = joins ? last.text + token.text : token.text;
    const start = joins ? last.start : token.start;
    const pos = joins && token.text === "-" ? last.pos : token.pos;
    if (joins) words.pop();
    words.push({ start, end: token.end, text, lower: text.toLowerCase(), pos });
  }
  return words;
}

/** Verbs that bring what somebody is accused, convicted or warned of: the company in "accused the company of fraud" is a phrase of its own. */
const OF_VERB =
  /^(?:accus|suspect|convict|acquit|clear|warn|remind|inform|notif|assur|depriv|stripp?|robb?|absolv|cur)(?:e|es|ed|ing|s|y|ies|ied)?$/u;
const isOfVerb = (word: Word | undefined): boolean => word !== undefined && OF_VERB.test(word.lower);

/** Whether a noun phrase goes on behind its noun: another noun, or an "of" that is no verb's. */
const goesOn = (next: Word | undefined, ofIsVerbs: boolean): boolean =>
  next !== undefined &&
  ((next.text === "of" && !ofIsVerbs) || (/^(?:NOUN|PROPN)$/u.test(next.pos) && !/^['’]/u.test(next.text)));

/** the Paris-based and Berlin company: a phrase of capitalised words before the noun is a name's, unless it ends in -based. */
const isTail = (words: readonly Word[], last: number): boolean =>
  /^[A-Z]/u.test(words[last - 1]!.text) &&
  !/-/u.test(words[last - 1]!.text) &&
  !ENGLISH_DEMONYMS.has(words[last - 1]!.lower) &&
  !/^[A-Z]{2,3}$/u.test(words[last - 1]!.text);

/** Demonyms may be capitalised among the modifiers; another capital makes a name. */
const isPlainRun = (words: readonly string[]): boolean =>
  words.every(
    (word) =>
      !/^[A-Z]/u.test(word) ||
      /-(?:based|owned|backed|made|listed)$/u.test(word) ||
      ENGLISH_DEMONYMS.has(word.toLowerCase()) ||
      /^[A-Z]{2,3}$/u.test(word),
  );

/** The type a common noun tells of what it stands for, English singular or Chinese. */
export const nominalType = (noun: string): EntityType | null =>
  (EN_HEADS.get(noun.toLowerCase()) ?? ZH_HEADS.get(noun))?.type ?? null;
