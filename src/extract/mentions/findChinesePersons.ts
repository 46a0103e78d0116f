import { CHINESE_COMMON_WORDS } from "../lexicon/chineseCommonWords.js";
import type { Span } from "../../domain/span.js";
import type { Token } from "../cleanArticle.js";
import {
  CHINESE_DOUBLE_SURNAMES,
  CHINESE_SURNAMES,
  NOT_IN_GIVEN_NAMES,
  TRANSLITERATION_CHARACTERS,
} from "../lexicon/chinesePersonNames.js";
import { CHINESE_SPEECH_AFTER_NAME, CHINESE_TITLES, CHINESE_TITLES_AFTER_SURNAME } from "../lexicon/chineseTitles.js";
import type { Candidate } from "./candidate.js";
import { candidate } from "./candidate.js";
import type { ChineseContext } from "./chineseContext.js";

const HAN = /^[\u3400-\u9fff]+$/u;

/**
 * Persons in a Chinese sentence: names with middle dots (安娜·科瓦奇), a surname with a given name beside a title or a verb of speech (发言人林芷若表示),
 * a surname with its form of address (王教授), runs of transliteration characters beside a title (总理科瓦奇).
 */
export function findChinesePersons(context: ChineseContext): Candidate[] {
  const found: Candidate[] = [];
  context.tokens.forEach((token, index) => {
    if (context.knownAt[index] || (token.pos === "NOUN" && token.text.length > 1) || isEveryday(token.text)) return;
    const person =
      readDotted(token) ??
      readGivenName(context, index) ??
      readNamed(context, index) ??
      readAddressed(context, index) ??
      readTransliterated(context, index);
    if (person) found.push(person);
  });
  return found;
}

/** Words that are no names though a segmenter takes them for some: everyday words, titles, things (温度计, 候车室). */
const isEveryday = (word: string): boolean =>
  CHINESE_COMMON_WORDS.has(word) ||
  (word.length > 1 && endsWithTitle(word)) ||
  (word.length === 3 && THING_ENDS.has(word[2]!));
const THING_ENDS = new Set(
  "县州省市岛物板室官树松站器机法性者员家学科区线路店馆院校城镇村河湖山桥园场厂车船队军团党会部局所处库楼门塔寺庙祠宫殿节赛杯奖剧片歌曲书报刊网式型率度费税款券币号级类种件量品药油酒茶糖鱼肉菜果米布石岩矿气水火电灯热病症炎癌战役制权案证卡票款们日年月周期力兽树草花叶",
);

const person = (span: Span, rule: string, confidence: number, weight = 45): Candidate =>
  candidate(span, { type: "PERSON", rule, weight, confidence });

function readDotted(token: Token): Candidate | null {
  if (token.tag !== "nr" || !/[·•・]/u.test(token.text)) return null;
  return person(token, "zh/dotted", 0.9, 70);
}

/** Whether a title ends right before the token (能源顾问 | 安娜·科瓦奇). */
const titleBefore = ({ tokens }: ChineseContext, index: number): boolean => {
  const before = tokens[index - 1];
  return before !== undefined && endsWithTitle(before.text) && before.end === tokens[index]!.start;
};

/** Whether a word is a title or ends with one (首席执行官, 副总裁). */
export const endsWithTitle = (word: string): boolean => {
  for (let length = Math.min(word.length, 6); length >= 2; length -= 1) {
    if (CHINESE_TITLES.has(word.slice(-length))) return true;
  }
  return false;
};

const titleAfter = ({ tokens }: ChineseContext, index: number): boolean => {
  const next = tokens[index + 1];
  return next !== undefined && CHINESE_TITLES.has(next.text);
};

const speechAfter = ({ tokens, reading }: ChineseContext, end: number, index: number): boolean => {
  const next = tokens[index + 1];
  if (!next || next.start !== end) return false;
  if (CHINESE_SPEECH_AFTER_NAME.has(next.text)) return true;
  const after = reading.document.analysis.slice(end, end + 6);
  return (
    /^(?:(?:今日|昨日|周[一二三四五六日]|近日|日前)?(?:还|也|则|曾|又)?(?:说|称|表示|指出|认为|告诉|透露|在接受|对))/u.test(
      after,
    ) || after.startsWith("(")
  );
};

/** 首席执行官埃隆: a first name of the table right after a title, wherever the segmenter cuts. */
function readGivenName(context: ChineseContext, index: number): Candidate | null {
  if (!titleBefore(context, index)) return null;
  const { start } = context.tokens[index]!;
  const { document, gazetteer } = context.reading;
  for (let length = 4; length >= 2; length -= 1) {
    const name = document.analysis.slice(start, start + length);
    if (name.length !== length || !HAN.test(name) || gazetteer.byGivenName(name).length === 0) continue;
    return person({ start, end: start + length }, "zh/first-name", 0.8, 44);
  }
  return null;
}

/** Surname and given name in one to three tokens. */
function readNamed(context: ChineseContext, index: number): Candidate | null {
  const { tokens, knownAt } = context;
  const token = tokens[index]!;
  const first = token.text[0] ?? "";
  if (!HAN.test(token.text) || token.text.length > 4) return null;
  const double = CHINESE_DOUBLE_SURNAMES.has(token.text.slice(0, 2));
  if (!double && !CHINESE_SURNAMES.has(first)) return null;
  const surname = double ? 2 : 1;
  const ends = nameEnds(context, index, surname);
  for (const { end, last } of ends) {
    const given = context.reading.document.analysis.slice(token.start + surname, end);
    if (given.length < 1 || given.length > 2 || [...given].some((char) => NOT_IN_GIVEN_NAMES.has(char))) continue;
    if (tokens.slice(index, last + 1).some((_, i) => knownAt[index + i])) continue;
    const isName = last === index && (token.tag === "nr" || token.tag === "x" || token.tag === "nrfg");
    const titled = titleBefore(context, index) || titleAfter(context, last) || besideList(context, index, last);
    const speaking = speechAfter(context, end, last);
    if (titled && (isName || last > index || token.tag !== "n"))
      return person({ start: token.start, end }, "zh/title", 0.9, 46);
    if (isName && (speaking || given.length === 2))
      return person(
        { start: token.start, end },
        speaking ? "zh/speech" : "zh/surname",
        speaking ? 0.85 : 0.6,
        speaking ? 45 : 35,
      );
    if (speaking && last > index && (tokens[last]!.text.length === 1 || tokens[last]!.tag === "x"))
      return person({ start: token.start, end }, "zh/speech", 0.7, 42);
  }
  return null;
}

/** Where a name that begins at the token may end: longest first. */
function nameEnds({ tokens }: ChineseContext, index: number, surname: number): { end: number; last: number }[] {
  const token = tokens[index]!;
  const ends: { end: number; last: number }[] = [];
  let { end } = token;
  for (let last = index; last < tokens.length && last <= index + 2; last += 1) {
    const next = tokens[last]!;
    if (
      last > index &&
      (next.start !== end || !HAN.test(next.text) || next.text.length > 2 || /^[pucdrfy]/u.test(next.tag))
    )
      break;
    end = next.end;
    if (end - token.start > surname + 2) break;
    if (end - token.start > surname) ends.unshift({ end, last });
  }
  return ends;
}

const besideList = ({ tokens }: ChineseContext, index: number, last: number): boolean =>
  tokens[last + 1]?.text === "、" && tokens[index]!.tag === "nr";

/** 王教授, 欧阳女士. */
function readAddressed({ tokens }: ChineseContext, index: number): Candidate | null {
  const token = tokens[index]!;
  if (!CHINESE_SURNAMES.has(token.text) && !CHINESE_DOUBLE_SURNAMES.has(token.text)) return null;
  const next = tokens[index + 1];
  if (!next || next.start !== token.end || !CHINESE_TITLES_AFTER_SURNAME.has(next.text)) return null;
  return person(token, "zh/address", 0.8);
}

/** 总理科瓦奇, 林德奎先生: three or more characters of sound beside a title or a verb of speech. */
function readTransliterated(context: ChineseContext, index: number): Candidate | null {
  const { tokens } = context;
  const token = tokens[index]!;
  if (!/^(?:nr|x|nz|nrfg|nrt)/u.test(token.tag) || !isTransliterated(token.text)) return null;
  if (
    isTransliterated(tokens[index - 1]?.text ?? "") &&
    tokens[index - 1]?.end === token.start &&
    tokens[index - 1]?.tag !== "n"
  )
    return null;
  let last = index;
  let { end } = token;
  while (
    last + 1 < tokens.length &&
    tokens[last + 1]!.start === end &&
    /^(?:nr|x|nrt|nz|g|ng)/u.test(tokens[last + 1]!.tag) &&
    isTransliterated(tokens[last + 1]!.text)
  ) {
    last += 1;
    end = tokens[last]!.end;
  }
  const length = end - token.start;
  if (length < 2 || length > 8) return null;
  const span = { start: token.start, end };
  if (titleBefore(context, index) || titleAfter(context, last)) return person(span, "zh/transliterated", 0.85, 46);
  if (speechAfter(context, end, last) && length >= 2) return person(span, "zh/transliterated", 0.75, 44);
  if (token.tag === "nrt" || (token.tag === "nr" && length >= 3)) return person(span, "zh/transliterated", 0.6, 34);
  return null;
}

/** Whether all characters are those that foreign names are written with. */
export const isTransliterated = (word: string): boolean =>
  word.length > 0 && [...word].every((char) => TRANSLITERATION_CHARACTERS.has(char));
