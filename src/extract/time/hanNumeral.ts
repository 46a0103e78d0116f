const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** A number in ASCII digits or Han numerals up to 99 (二十三, 十, 两), or digit by digit (二〇二五); null when it is none. 半 is 0.5. */
export function readNumeral(text: string): number | null {
  if (/^\d+$/u.test(text)) return Number(text);
  if (text === "半") return 0.5;
  const ten = text.indexOf("十");
  if (ten < 0) return digitByDigit(text);
  const tens = ten === 0 ? 1 : digitByDigit(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : digitByDigit(text.slice(ten + 1));
  return tens === null || ones === null ? null : tens * 10 + ones;
}

function digitByDigit(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return text ? value : null;
}
