import { overlapWith, shinglesOf } from "./shingles.js";

const EMOJI_LED = /^(?:\p{Regional_Indicator}{2}|(?![©®™])\p{Extended_Pictographic})/u;
const LABEL =
  /^[【[]?(?:AI\s?)?(?:摘要|总结|内容摘要|文章摘要|要点|核心要点|核心观点|内容提要|速览|导读|key (?:points|takeaways)|takeaways|summary|ai summary|tl;?dr|at a glance|in brief)(?:[】\]]|\s*[:：]|$)/iu;

/** A paragraph that opens with an emoji is a bullet of a summary when there are several, one after the other, above the body. */
const MIN_BULLETS = 2;
const MAX_ABOVE = 3;
const HEAD = 14;
// Word pairs of a bullet that come again in the body; bullets about something else have nearly none.
const BULLET_OVERLAP = 0.2;
// Word pairs of a paragraph above the bullets that are in the bullets: an abstract has half of them, a lead of the article's own a quarter.
const ABSTRACT_OVERLAP = 0.4;
const LABELLED_OVERLAP = 0.25;

/**
 * Which of the paragraphs are a machine-made summary in front of the body: emoji-led bullets that restate the text below, with the abstract above them,
 * or what follows a label such as 摘要 or "Key points". A lead paragraph of the article's own is none.
 */
export function findSummary(paragraphs: readonly string[]): ReadonlySet<number> {
  return findBullets(paragraphs) ?? findLabelled(paragraphs) ?? new Set();
}

function findBullets(paragraphs: readonly string[]): ReadonlySet<number> | null {
  const first = paragraphs.slice(0, MAX_ABOVE + 1).findIndex(isBullet);
  if (first < 0) return null;
  let end = first;
  while (end < paragraphs.length && end < HEAD && isBullet(paragraphs[end] ?? "")) end += 1;
  const bullets = paragraphs.slice(first, end);
  const body = paragraphs.slice(end).join("\n");
  if (bullets.length < MIN_BULLETS || body.length < bullets.join("").length) return null;
  const later = shinglesOf(body);
  const mean = bullets.reduce((sum, bullet) => sum + overlapWith(bullet, later), 0) / bullets.length;
  if (mean < BULLET_OVERLAP) return null;
  const found = new Set(bullets.map((_, i) => first + i));
  const bulletShingles = shinglesOf(bullets.join("\n"));
  for (let i = first - 1; i >= 0; i -= 1) {
    if (overlapWith(paragraphs[i] ?? "", bulletShingles) < ABSTRACT_OVERLAP) break;
    found.add(i);
  }
  return found;
}

const isBullet = (paragraph: string): boolean => EMOJI_LED.test(paragraph) && paragraph.length >= 12;

function findLabelled(paragraphs: readonly string[]): ReadonlySet<number> | null {
  const at = paragraphs.slice(0, MAX_ABOVE + 1).findIndex((paragraph) => LABEL.test(paragraph));
  const label = paragraphs[at];
  if (label === undefined) return null;
  const bare = label.replace(LABEL, "").trim() === "";
  let end = at + 1;
  if (bare) {
    const itemised = isItem(paragraphs[end] ?? "");
    while (end < paragraphs.length && end < HEAD && itemised && isItem(paragraphs[end] ?? "")) end += 1;
    if (!itemised) end += 1;
  }
  const body = paragraphs.slice(end).join("\n");
  const summary = paragraphs.slice(at, end).join("\n");
  if (body.length < summary.length || overlapWith(summary.replace(LABEL, ""), shinglesOf(body)) < LABELLED_OVERLAP)
    return null;
  return new Set(Array.from({ length: end - at }, (_, i) => at + i));
}

const isItem = (paragraph: string): boolean =>
  /^(?:[-*•·▪●‣➤–]|\d{1,2}[.)、])\s*\S/u.test(paragraph) || isBullet(paragraph);
