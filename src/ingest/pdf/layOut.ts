import { needsSpaceBetween } from "../../extract/text/lineJoin.js";

/** A line of a page; places in points, from the page's lower left corner. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Where it ends, from the left. */
  readonly end: number;
  /** Of its letters. */
  readonly height: number;
}

/** The text of the pages, paragraphs a blank line apart, and the line that looks like its heading. */
export interface LaidOut {
  readonly text: string;
  readonly heading: string | null;
}

/** As part of the usual distance of two lines: what is further apart is another paragraph. */
const PARAGRAPH_GAP = 1.35;
/** As part of the height of letters: lines that differ by more are a heading and its text. */
const OTHER_SIZE = 0.15;
/** A heading's letters are so much larger than those of the text. */
const HEADING_SIZE = 1.2;
/** Part of a page's height, above and below, where running heads and feet stand. */
const OUTER = 0.06;
/** A line at one place of so many pages is a running head or foot. */
const REPEATED = 3;

const PAGE_NUMBER = /^\P{L}{0,6}(?:page|第)?\s?\d{1,4}(?:\s?(?:\/|of|页，共)\s?\d{1,4})?\s?页?\P{L}{0,6}$/iu;
const ENDS_SENTENCE = /[.!?。！？…:：][”"』」’')）]?$/u;
/** Radicals that fonts give for characters, and joined letters (Unicode NFKC). */
const COMPATIBLE = /[\u2e80-\u2fdf\ufb00-\ufb06]/gu;

/** Joins lines to paragraphs, in the order in which the document gives them. Linear in the lines but for sorting heights. */
export function layOut(pages: readonly (readonly PdfLine[])[]): LaidOut {
  const kept = withoutRunningLines(pages);
  const lines = kept.flat();
  const size = quantile(
    lines.map(({ height }) => height),
    0.5,
  );
  // Most lines are followed by one of their paragraph; in short texts fewer than half are.
  const distance = quantile(
    kept.flatMap((page) => page.slice(1).flatMap((line, i) => distanceOf(page[i], line))),
    0.25,
  );
  const paragraphs: PdfLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last && continues(last, line, distance)) last.push(line);
    else paragraphs.push([line]);
  }
  const heading = paragraphs.slice(0, 6).find(([first]) => first && first.height > HEADING_SIZE * size);
  return {
    text: paragraphs.map(joined).join("\n\n").trim(),
    heading: heading ? joined(heading).slice(0, 300) : null,
  };
}

/** Down the page; nothing where the next line stands beside or above: in another column. */
const distanceOf = (one: PdfLine | undefined, next: PdfLine): number[] =>
  one && one.y - next.y > 0 ? [one.y - next.y] : [];

function continues(paragraph: readonly PdfLine[], line: PdfLine, distance: number): boolean {
  const last = paragraph.at(-1);
  if (!last) return false;
  if (Math.abs(last.height - line.height) > OTHER_SIZE * Math.max(last.height, line.height)) return false;
  const [gap] = distanceOf(last, line);
  // On the next page or in the next column it goes on where no sentence has ended.
  if (gap === undefined) return !ENDS_SENTENCE.test(last.text.trim());
  const isIndented = line.x - last.x > 0.8 * line.height;
  return gap <= PARAGRAPH_GAP * Math.max(distance, line.height) && !isIndented;
}

function joined(lines: readonly PdfLine[]): string {
  let text = "";
  for (const line of lines) {
    const next = line.text.replace(/\s+/gu, " ").trim();
    if (/\p{L}[-\u00ad]$/u.test(text) && /^\p{Ll}/u.test(next)) text = text.slice(0, -1) + next;
    else if (text !== "" && needsSpaceBetween(text.at(-1) ?? "", next[0] ?? "")) text += ` ${next}`;
    else text += next;
  }
  return text.replaceAll("\u00ad", "").replace(COMPATIBLE, (one) => one.normalize("NFKC"));
}

/** Without page numbers, and without what stands at one place at the head or foot of most pages. */
function withoutRunningLines(pages: readonly (readonly PdfLine[])[]): PdfLine[][] {
  const key = ({ text, y }: PdfLine): string => `${Math.round(y)} ${text.replace(/\d+/gu, "#").trim()}`;
  const outer = pages.map(outerLines);
  const seen = new Map<string, number>();
  for (const lines of outer) for (const one of new Set([...lines].map(key))) seen.set(one, (seen.get(one) ?? 0) + 1);
  return pages.map((page, i) =>
    page.filter((line) => {
      if (!outer[i]?.has(line)) return true;
      const count = seen.get(key(line)) ?? 0;
      return !PAGE_NUMBER.test(line.text.trim()) && (count < REPEATED || count * 2 <= pages.length);
    }),
  );
}

/** The lines at the head and foot of a page. */
function outerLines(page: readonly PdfLine[]): Set<PdfLine> {
  let [top, bottom] = [-Infinity, Infinity];
  for (const { y } of page) [top, bottom] = [Math.max(top, y), Math.min(bottom, y)];
  const zone = OUTER * (top - bottom);
  return new Set(page.filter(({ y }) => y >= top - zone || y <= bottom + zone));
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
