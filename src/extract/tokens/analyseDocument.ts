import type { Span } from "../../domain/span.js";
import { isChinese } from "../../domain/article.js";
import type { CleanArticle, Document, Quote, Sentence, Token } from "../cleanArticle.js";
import { isMostlyChinese } from "../text/detectLanguage.js";
import { analysisCopy } from "./analysisCopy.js";
import { findQuotes } from "./findQuotes.js";
import type { SentenceToken } from "./sentenceToken.js";
import { splitParagraphs } from "./splitParagraphs.js";
import { splitSentences } from "./splitSentences.js";
import { tokenizeChinese } from "./tokenizeChinese.js";
import { tokenizeEnglish } from "./tokenizeEnglish.js";

/** Cuts a cleaned article into paragraphs, sentences, quotations and tokens. Each paragraph gets the rules of its own script, so mixed articles work. */
export function analyseDocument(article: CleanArticle): Document {
  const { text, title, lang, publishedAt } = article;
  const analysis = analysisCopy(text);
  const paragraphs = splitParagraphs(text);
  const quotes = findQuotes(analysis, paragraphs);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  let quote = 0;
  paragraphs.forEach((paragraph, index) => {
    const script = scriptOf(analysis.slice(paragraph.start, paragraph.end), isChinese(lang));
    const inside: Quote[] = [];
    for (let next = quotes[quote]; next && next.start < paragraph.end; next = quotes[quote]) {
      inside.push(next);
      quote += 1;
    }
    for (const span of splitSentences(analysis, paragraph, script, inside)) {
      const firstToken = tokens.length;
      for (const token of tokenize(analysis, span, script)) tokens.push({ ...token, sentence: sentences.length });
      sentences.push({ ...span, paragraph: index, script, firstToken, endToken: tokens.length });
    }
  });
  return { text, analysis, title, lang, publishedAt, paragraphs, sentences, quotes, tokens };
}

const HAS_LETTER = /[A-Za-z\u3400-\u9fff]/u;

/** The rules for one paragraph; one without letters takes those of the article's language. */
function scriptOf(paragraph: string, chinese: boolean): "zh" | "en" {
  if (!HAS_LETTER.test(paragraph)) return chinese ? "zh" : "en";
  return isMostlyChinese(paragraph) ? "zh" : "en";
}

const tokenize = (analysis: string, span: Span, script: "zh" | "en"): SentenceToken[] =>
  script === "zh" ? tokenizeChinese(analysis, span.start, span.end) : tokenizeEnglish(analysis, span.start, span.end);
