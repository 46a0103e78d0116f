const OWN = {
  en: "Our own correspondents visited the harbour district this week and spoke with three shop owners about rents, parking and the new ferry.",
  zh: "本报记者本周走访了港口一带,与三位店主谈起租金、停车和新开的渡轮,他们都说今年的生意比去年清淡。",
} as const;

type Language = keyof typeof OWN;

/** Ways in which newspapers change the agency text that they print. */
export const EDITS: Readonly<Record<string, (text: string, lang: Language) => string>> = {
  "with another headline above it": (text, lang) => `${OWN[lang].slice(0, 24)}\n\n${text}`,
  "cut after its first half": (text) => text.slice(0, Math.ceil(text.length / 2)),
  "without every second paragraph": (text) =>
    text
      .split("\n\n")
      .filter((_, i) => i % 2 === 0)
      .join("\n\n"),
  "with paragraphs in another order": (text) => text.split("\n\n").toReversed().join("\n\n"),
  "with one word in twenty replaced": (text, lang) => {
    let count = 0;
    return text.replace(lang === "en" ? /[A-Za-z]+/gu : /[\u4e00-\u9fff]{2}/gu, (word) => {
      count += 1;
      return count % 20 === 7 ? (lang === "en" ? "thing" : "某事") : word;
    });
  },
  "with two paragraphs of its own": (text, lang) => `${text}\n\n${OWN[lang]}\n\n${OWN[lang].toUpperCase()} 2`,
};
