import type { DomainWords, UiLanguage } from "./domainWords.js";
import { DOMAIN_WORDS_EN, PREDICATE_EN, STATUS_EN, TYPE_EN } from "./domainWords.en.js";
import { DOMAIN_WORDS_ZH, PREDICATE_ZH, STATUS_ZH, TYPE_ZH } from "./domainWords.zh.js";

/** The words of a language. */
export const domainWordsIn = (language: UiLanguage): DomainWords =>
  language === "zh" ? DOMAIN_WORDS_ZH : DOMAIN_WORDS_EN;

// One table alone, so that a widget need not carry them all.
export const predicateWordsIn = (language: UiLanguage): DomainWords["predicate"] =>
  language === "zh" ? PREDICATE_ZH : PREDICATE_EN;
export const statusWordsIn = (language: UiLanguage): DomainWords["status"] =>
  language === "zh" ? STATUS_ZH : STATUS_EN;
export const typeWordsIn = (language: UiLanguage): DomainWords["type"] => (language === "zh" ? TYPE_ZH : TYPE_EN);
