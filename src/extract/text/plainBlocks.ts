import type { Block } from "./block.js";
import { needsSpaceBetween } from "./lineJoin.js";
import type { MappedText } from "./mappedText.js";
import { MappedTextBuilder, sliceMapped } from "./mappedText.js";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly gapBefore: boolean;
}

/** Cuts plain text into blocks: each line is one, unless the lines look wrapped at a fixed width, then each run of lines is. */
export function plainBlocks(source: MappedText): Block[] {
  const lines = contentLines(source.text);
  const groups = isHardWrapped(source.text, lines) ? groupByGap(lines) : lines.map((line) => [line]);
  return groups.map((group) => ({
    content: joinLines(source, group),
    kind: "TEXT",
    gapBefore: group[0]?.gapBefore ?? false,
  }));
}

/** The lines with something on them, white space at the ends left out. */
function contentLines(text: string): Line[] {
  const lines: Line[] = [];
  let gapBefore = false;
  let from = 0;
  while (from <= text.length) {
    const at = text.indexOf("\n", from);
    const to = at < 0 ? text.length : at;
    const line = text.slice(from, to);
    const bare = line.trim();
    if (bare === "") gapBefore = true;
    else {
      const start = from + line.length - line.trimStart().length;
      lines.push({ start, end: start + bare.length, gapBefore });
      gapBefore = false;
    }
    from = to + 1;
  }
  return lines;
}

/**
 * Whether lines were broken to fit a width: blank lines part groups of several lines, most lines that are followed by another of
 * their group are nearly as long as the longest, and few of them end a sentence.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  const inner = lines.filter((_, i) => lines[i + 1]?.gapBefore === false);
  if (inner.length < 3 || !lines.some((line, i) => i > 0 && line.gapBefore)) return false;
  const lengths = inner.map((line) => line.end - line.start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < 30 || width > 110) return false;
  const full = inner.filter((line) => line.end - line.start >= width * 0.75).length;
  const ended = inner.filter((line) => /[.!?。！？”"」]$/u.test(text.slice(line.end - 1, line.end))).length;
  return full >= inner.length * 0.8 && ended <= inner.length * 0.3;
}

function groupByGap(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    if (last && !line.gapBefore) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** Joins the lines of a paragraph with a space, with nothing between Chinese characters. */
function joinLines(source: MappedText, group: readonly Line[]): MappedText {
  const first = group[0];
  if (!first) return { text: "", map: [] };
  if (group.length === 1) return sliceMapped(source, first.start, first.end);
  const builder = new MappedTextBuilder();
  let before = "";
  for (const line of group) {
    const head = source.text[line.start] ?? "";
    if (before !== "" && needsSpaceBetween(before, head)) builder.addWords(" ");
    builder.addSlice(source, line.start, line.end);
    before = source.text[line.end - 1] ?? "";
  }
  return builder.build();
}
