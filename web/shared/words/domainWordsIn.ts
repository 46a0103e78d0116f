import type { DomainWords, UiLanguage } from "./domainWords.js";
import { DOMAIN_WORDS_EN } from "./domainWords.en.js";
import { DOMAIN_WORDS_ZH } from "./domainWords.zh.js";

/** The words of a language. */
export const domainWordsIn = (language: UiLanguage): DomainWords =>
  language === "zh" ? DOMAIN_WORDS_ZH : DOMAIN_WORDS_EN;
