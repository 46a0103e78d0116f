import type { CleanArticle } from "../../cleanArticle.js";
import type { NameTable } from "../../../domain/nameTable.js";
import { gazetteerOf } from "../../lexicon/gazetteer.js";
import { mentionReading } from "../../mentions/candidate.js";
import { findTableNames } from "../../mentions/findTableNames.js";
import { tableHints } from "../../mentions/tagDocument.js";
import { analyseDocument } from "../../tokens/analyseDocument.js";
import { CHINESE_FEATURES } from "../chineseFeatures.js";
import { ENGLISH_FEATURES } from "../englishFeatures.js";
import type { TaggerModel } from "../taggerModel.js";
import type { AnnotatedText } from "./inlineMarkup.js";
import { makeLessons } from "./makeLesson.js";
import type { TrainingOptions } from "./trainCrf.js";
import { trainCrf } from "./trainCrf.js";

/** What was found best on the dev parts of the gold sets; docs/adr has the figures. */
export const TRAINING: Readonly<Record<"zh" | "en", TrainingOptions>> = {
  zh: {
    width: CHINESE_FEATURES,
    epochs: 6,
    rounds: 3,
    seed: 1,
    rate: 0.3,
    decay: 1e-5,
    dropout: 0.3,
    minimum: 2,
    prune: 0.08,
    pruneRow: 0.35,
  },
  en: {
    width: ENGLISH_FEATURES,
    epochs: 8,
    rounds: 3,
    seed: 1,
    rate: 0.15,
    decay: 1e-5,
    dropout: 0.4,
    minimum: 2,
    prune: 0.08,
    pruneRow: 0.15,
  },
};

/** Trains the tagger of one language from annotated texts; the name table gives it its hints. The same input gives the same model. */
export function trainTagger(
  language: "zh" | "en",
  texts: readonly AnnotatedText[],
  names: NameTable,
  options: Partial<TrainingOptions> = {},
): TaggerModel {
  const gazetteer = gazetteerOf(names);
  const lessons = texts.flatMap((annotated) => {
    const document = analyseDocument(articleOf(annotated.text, language));
    const reading = mentionReading(document, gazetteer, names.ambiguous);
    const hints = tableHints(findTableNames(reading), annotated.text.length);
    return makeLessons(document, hints, annotated, language, 1);
  });
  return trainCrf(lessons, { ...TRAINING[language], ...options });
}

const articleOf = (text: string, language: "zh" | "en"): CleanArticle => ({
  title: "",
  url: null,
  publisher: null,
  author: null,
  agency: null,
  publishedAt: null,
  publishedPrecision: "UNKNOWN",
  lang: language === "zh" ? "zh-Hans" : "en",
  text,
  offsetMap: [],
  stripped: [],
  notes: [],
});
