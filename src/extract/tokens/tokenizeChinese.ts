import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";
import type { PartOfSpeech } from "../cleanArticle.js";
import type { Atom, Word } from "./chineseAtoms.js";
import { findAtoms, fitNames } from "./chineseAtoms.js";
import { chinesePartOfSpeech } from "./chinesePartOfSpeech.js";
import type { SentenceToken } from "./sentenceToken.js";
import { splitGuessedWord } from "./splitGuessedWord.js";

// Building the dictionary takes a fifth of a second: not before the first Chinese sentence.
let segmenter: Jieba | undefined;
const tagWords = (words: string, guess: boolean) => (segmenter ??= Jieba.withDict(dict)).tag(words, guess);

const HAN_WORD = /^[\u3400-\u9fff]+$/u;

/** The tokens of `text[start, end)`, a Chinese sentence of the analysis copy: lossless but for white space, names with middle dots and Latin words with version numbers in one piece. */
export function tokenizeChinese(text: string, start: number, end: number): SentenceToken[] {
  const sentence = text.slice(start, end);
  const words = wordsOf(sentence);
  const atoms = fitNames(findAtoms(sentence), words);
  const tokens: SentenceToken[] = [];
  let atom = 0;
  let at = 0;
  const add = (from: number, to: number, tag: string, pos: PartOfSpeech) => {
    const word = sentence.slice(from, to);
    tokens.push({ start: start + from, end: start + to, text: word, lemma: word, pos, tag });
  };
  const addAtomsUpTo = (limit: number) => {
    for (let next = atoms[atom]; next && next.start < limit; next = atoms[atom]) {
      const { tag, pos } = ATOM_TAGS[next.kind];
      add(next.start, next.end, tag, pos);
      at = Math.max(at, next.end);
      atom += 1;
    }
  };
  for (const { start: from, end: to, tag } of words) {
    // Pieces of a segmenter's word that no atom covers.
    let cursor = Math.max(from, at);
    while (cursor < to) {
      const next = atoms[atom];
      const until = next && next.start < to ? next.start : to;
      if (until > cursor) addWord(sentence, cursor, until, cursor === from && until === to ? tag : null, add);
      if (until < to) addAtomsUpTo(until + 1);
      cursor = Math.max(until, at);
    }
  }
  return tokens;
}

function wordsOf(sentence: string): Word[] {
  let position = 0;
  return tagWords(sentence, true).map(({ word, tag }) => {
    const start = position;
    position += word.length;
    return { start, end: position, tag };
  });
}

const ATOM_TAGS: Readonly<Record<Atom["kind"], { readonly tag: string; readonly pos: PartOfSpeech }>> = {
  NAME: { tag: "nr", pos: "PROPN" },
  LATIN: { tag: "eng", pos: "PROPN" },
  MIXED: { tag: "eng", pos: "X" },
  NUMBER: { tag: "m", pos: "NUM" },
};

type Add = (from: number, to: number, tag: string, pos: PartOfSpeech) => void;

/** Adds one word; a word cut by an atom (`tag` null) is tagged again. */
function addWord(sentence: string, from: number, to: number, tag: string | null, add: Add): void {
  const word = sentence.slice(from, to);
  if (tag === null) {
    let at = from;
    for (const part of tagWords(word, true)) {
      addTagged(part.word, at, part.tag, add);
      at += part.word.length;
    }
  } else addTagged(word, from, tag, add);
}

function addTagged(word: string, from: number, tag: string, add: Add): void {
  if (word.trim() === "") return;
  if (tag !== "x" || !HAN_WORD.test(word)) {
    add(from, from + word.length, tag, chinesePartOfSpeech(word, tag));
    return;
  }
  let at = from;
  for (const part of splitGuessedWord(word)) {
    const partTag = part === word ? "x" : (tagWords(part, false)[0]?.tag ?? "x");
    add(at, at + part.length, partTag, chinesePartOfSpeech(part, partTag));
    at += part.length;
  }
}
