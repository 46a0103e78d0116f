import { escapeHtml } from "./escapeHtml.js";
import type { RecordCard } from "./recordCard.js";

const WIDTH = 1200;
const HEIGHT = 630;
const LINE = 34;

/** The picture of a link: title and description on the size that previews use. Text only, so it needs no font of its own. */
export function previewSvg(card: RecordCard): string {
  const lines = wrap(card.description, LINE).slice(0, 5);
  const description = lines
    .map((line, index) => `<tspan x="80" dy="${index === 0 ? 0 : 54}">${escapeHtml(line)}</tspan>`)
    .join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#faf8f4"/><rect width="14" height="${HEIGHT}" fill="#7d2a1c"/>`,
    `<text x="80" y="110" font-family="sans-serif" font-size="30" fill="#5f5a52">ClaimGraph</text>`,
    `<text x="80" y="215" font-family="Georgia, 'Noto Serif CJK SC', serif" font-size="64" font-weight="600" fill="#1d1b18">${escapeHtml(wrap(card.title, 32)[0] ?? "")}</text>`,
    `<text x="80" y="310" font-family="Georgia, 'Noto Serif CJK SC', serif" font-size="38" fill="#1d1b18">${description}</text>`,
    "</svg>",
  ].join("\n");
}

/** Breaks a text into lines of about `width` Han characters, or twice as many others, between words where there are any. */
function wrap(text: string, width: number): string[] {
  const lines = [""];
  let used = 0;
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*/gu) ?? []) {
    const size = /[\u2e80-\uffef]/u.test(piece) ? 1 : piece.length * 0.55;
    if (used + size > width && used > 0) {
      lines.push("");
      used = 0;
    }
    lines[lines.length - 1] += piece;
    used += size;
  }
  return lines;
}
