import { createContext, use, useMemo, type ReactNode } from "react";
import type { DomainWords, UiLanguage } from "../../shared/words/domainWords.js";
import { domainWordsIn } from "../../shared/words/domainWordsIn.js";
import { formatMessage, type MessageValues } from "./formatMessage.js";
import { MESSAGES_EN, type MessageKey } from "./messages.en.js";
import { MESSAGES_ZH } from "./messages.zh.js";

/** Everything that is said to the visitor, in the visitor's language. */
export interface Words {
  readonly language: UiLanguage;
  readonly domain: DomainWords;
  t(key: MessageKey, values?: MessageValues): string;
  /** A day; null gives the word for undated. Days are those of UTC, as the API counts. */
  date(iso: string | null): string;
  number(value: number): string;
}

const LOCALE: Record<UiLanguage, string> = { en: "en-GB", zh: "zh-CN" };

export function wordsIn(language: UiLanguage): Words {
  const messages = language === "zh" ? MESSAGES_ZH : MESSAGES_EN;
  const locale = LOCALE[language];
  const day = new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" });
  const number = new Intl.NumberFormat(locale);
  const t = (key: MessageKey, values?: MessageValues): string => formatMessage(messages[key], values);
  return {
    language,
    domain: domainWordsIn(language),
    t,
    date: (iso) => (iso === null ? t("noDate") : day.format(new Date(iso))),
    number: (value) => number.format(value),
  };
}

const WordsContext = createContext<Words>(wordsIn("en"));

export function WordsProvider({ language, children }: { readonly language: UiLanguage; readonly children: ReactNode }) {
  const words = useMemo(() => wordsIn(language), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the page's language. */
export const useWords = (): Words => use(WordsContext);
