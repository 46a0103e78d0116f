import type { Span } from "../../domain/span.js";
import type { Token } from "../cleanArticle.js";
import { ENGLISH_TITLE_MODIFIERS, ENGLISH_TITLES } from "../lexicon/englishTitles.js";
import type { Candidate, MentionReading } from "./candidate.js";
import { endsWithTitle } from "./findChinesePersons.js";

/** The title or role written beside a person's name: 能源顾问|安娜·科瓦奇, chief executive Sam Altman, Jane Doe, director of the lab. Null when there is none. */
export function roleOf(reading: MentionReading, person: Candidate): Span | null {
  if (person.role) return person.role;
  const { document, tokenAt } = reading;
  const first = tokenAt[person.start] ?? -1;
  const token = document.tokens[first];
  if (!token) return null;
  return document.sentences[token.sentence]?.script === "zh"
    ? chineseRole(reading, person, first)
    : englishRole(reading, person, first);
}

function chineseRole({ document, tokenAt }: MentionReading, person: Candidate, first: number): Span | null {
  const { tokens } = document;
  const before = tokens[first - 1];
  if (before && before.end === person.start && endsWithTitle(before.text)) {
    let from = first - 1;
    while (from > 0 && first - from < 5 && isRolePart(tokens[from - 1]!, tokens[from]!)) from -= 1;
    return { start: tokens[from]!.start, end: before.end };
  }
  const after = tokens[(tokenAt[person.end - 1] ?? -1) + 1];
  return after && after.start === person.end && endsWithTitle(after.text)
    ? { start: after.start, end: after.end }
    : null;
}

/** Plain nouns before a title narrow it (人工智能|顾问, 新闻|发言人). */
const isRolePart = (token: Token, next: Token): boolean =>
  token.end === next.start && /^(?:n|vn|b|an|l|j|m)$/u.test(token.tag) && !/^[\p{P}\p{S}]/u.test(token.text);

function englishRole({ document, tokenAt }: MentionReading, person: Candidate, first: number): Span | null {
  const { tokens } = document;
  let from = first;
  while (from > 0 && first - from < 6 && isTitleWord(tokens[from - 1]!)) from -= 1;
  while (
    from < first &&
    !ENGLISH_TITLES.has(joined(tokens, from, first)) &&
    ENGLISH_TITLE_MODIFIERS.has(tokens[from]!.text.toLowerCase()) &&
    from + 1 === first
  )
    from += 1;
  if (from < first && tokens[first - 1]!.end <= person.start)
    return { start: tokens[from]!.start, end: tokens[first - 1]!.end };
  const last = tokenAt[person.end - 1] ?? -1;
  if (tokens[last + 1]?.text !== ",") return null;
  let start = last + 2;
  if (/^(?:the|a|an|its|their|his|her|who|then)$/u.test(tokens[start]?.text ?? "")) start += 1;
  let end = start;
  while (end < tokens.length && end - start < 6 && isTitleWord(tokens[end]!)) end += 1;
  return end > start && /[A-Za-z]/u.test(tokens[start]!.text)
    ? { start: tokens[start]!.start, end: tokens[end - 1]!.end }
    : null;
}

const TITLE_WORDS: ReadonlySet<string> = new Set(
  [...ENGLISH_TITLES].flatMap((title) => title.split(" ")).filter((word) => word !== "of"),
);
const isTitleWord = ({ text }: Token): boolean => {
  const lower = text.toLowerCase().replace(/\.$/u, "");
  return TITLE_WORDS.has(lower) || ENGLISH_TITLE_MODIFIERS.has(lower);
};

const joined = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.text.toLowerCase())
    .join(" ");
