const ODD_MARKS = /[İ・•‧∙’‘‐‑–]/gu;
const PLAIN: Readonly<Record<string, string>> = {
  İ: "I",
  "・": "·",
  "•": "·",
  "‧": "·",
  "∙": "·",
  "’": "'",
  "‘": "'",
  "‐": "-",
  "‑": "-",
  "–": "-",
};

/** A copy of the same length in which spellings that name the same thing are equal: lower case, one kind of middle dot, hyphen and apostrophe. */
export function matchingCopy(text: string): string {
  const plain = text.replace(ODD_MARKS, (mark) => PLAIN[mark] ?? mark);
  const lower = plain.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = "";
  for (const char of plain) {
    const one = char.toLowerCase();
    out += one.length === char.length ? one : char;
  }
  return out;
}
