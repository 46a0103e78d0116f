import { francAll } from "franc";
import type { Language } from "../../domain/article.js";
import { LANGUAGES } from "../../domain/article.js";
import { ArticleRejectedError } from "../../domain/errors.js";
import { isTraditionalScript } from "./chineseScript.js";

const SAMPLE_UNITS = 200_000;
const URLS = /\bhttps?:\/\/[^\s\u3000-\uFFEF]{1,500}/gu;

/** The caller's language when it is one that is read ("zh-CN" and "zh" count as Chinese, "en-US" as English), else null. */
export function readLanguageTag(tag: string | undefined | null, text: string): Language | null {
  const wanted = tag?.trim().toLowerCase().replaceAll("_", "-");
  if (!wanted) return null;
  if (/^zh-(hant|tw|hk|mo)\b/u.test(wanted)) return "zh-Hant";
  if (/^zh-(hans|cn|sg|my)\b/u.test(wanted)) return "zh-Hans";
  if (wanted === "zh") return chineseVariant(text);
  return /^en\b/u.test(wanted) ? "en" : null;
}

/**
 * The language of a text by the share of its letters: Chinese from 15 % Han letters without kana, English for Latin letters unless a long text is
 * surely another language. Throws {@link ArticleRejectedError} for languages that the extractor does not read.
 */
export function detectLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE_UNITS).replace(URLS, " ");
  const counts = countLetters(sample);
  const letters = counts.han + counts.kana + counts.hangul + counts.latin + counts.other;
  if (letters === 0) return "en";
  if (counts.kana >= 0.05 * letters && counts.kana >= 0.1 * (counts.kana + counts.han)) throw unsupported("Japanese");
  if (counts.hangul >= 0.15 * letters) throw unsupported("Korean");
  if (counts.han >= 0.15 * letters) return chineseVariant(sample);
  if (counts.other > 0.5 * letters) throw unsupported(otherScript(sample));
  const latin = otherLatin(sample, counts.latin);
  if (latin) throw unsupported(latin);
  return "en";
}

/** Whether more than 15 % of the letters are Han: the sentence rules that a paragraph gets. */
export function isMostlyChinese(text: string): boolean {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) han += 1;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin += 1;
  }
  return han > 0 && han >= 0.15 * (han + latin);
}

const chineseVariant = (text: string): Language =>
  isTraditionalScript(text.slice(0, SAMPLE_UNITS)) ? "zh-Hant" : "zh-Hans";

function countLetters(text: string) {
  const counts = { han: 0, kana: 0, hangul: 0, latin: 0, other: 0 };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x41) continue;
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x24f))
      counts.latin += 1;
    else if (code >= 0x3400 && code <= 0x9fff) counts.han += 1;
    else if ((code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa)) counts.kana += 1;
    else if (code >= 0xac00 && code <= 0xd7a3) counts.hangul += 1;
    else if (code >= 0x370 && code < 0x2000) counts.other += 1;
  }
  return counts;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ["a language in Cyrillic script", /\p{Script=Cyrillic}/u],
  ["a language in Arabic script", /\p{Script=Arabic}/u],
  ["Greek", /\p{Script=Greek}/u],
  ["Hebrew", /\p{Script=Hebrew}/u],
  ["Thai", /\p{Script=Thai}/u],
  ["a language in Devanagari script", /\p{Script=Devanagari}/u],
];

const otherScript = (text: string): string =>
  SCRIPTS.find(([, pattern]) => pattern.test(text))?.[0] ?? "a language in another script";

const LATIN_NAMES: Readonly<Record<string, string>> = {
  fra: "French",
  deu: "German",
  spa: "Spanish",
  por: "Portuguese",
  ita: "Italian",
  nld: "Dutch",
  pol: "Polish",
  tur: "Turkish",
  vie: "Vietnamese",
  ind: "Indonesian",
  swe: "Swedish",
  ron: "Romanian",
  ces: "Czech",
  hun: "Hungarian",
};

const ENGLISH_WORDS =
  /\b(?:the|and|of|to|in|is|that|for|on|with|was|by|said|it|its|has|had|will|from|at|their|which)\b/giu;
/** A name or two make a short English text look like another language: English counts unless it is this much less likely than the likeliest. */
const ENGLISH_ENOUGH = 0.68;

const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}\p{M}'’-]*/gu;

/** The name of a language other than English that a text of at least 60 Latin letters is surely in, judged without its names; else null. */
function otherLatin(text: string, letters: number): string | null {
  if (letters < 60) return null;
  const sample = text.slice(0, 2000);
  const words = sample.split(/\s+/u).length;
  if ((sample.match(ENGLISH_WORDS)?.length ?? 0) >= 0.08 * words) return null;
  const plain = sample.replace(CAPITALISED, "");
  const ranked = francAll(plain, { only: ["eng", ...Object.keys(LATIN_NAMES)], minLength: 40 });
  const english = ranked.find(([code]) => code === "eng")?.[1] ?? 0;
  return english >= ENGLISH_ENOUGH ? null : (LATIN_NAMES[ranked[0]?.[0] ?? ""] ?? null);
}

const unsupported = (name: string): ArticleRejectedError =>
  new ArticleRejectedError(
    `The language of the article is not supported: it looks like ${name}. Supported: ${LANGUAGES.join(", ")}. If that is wrong, give the language.`,
    { field: ["lang"] },
  );
