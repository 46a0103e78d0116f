import type { Block } from "./block.js";
import { addInline } from "./markdownInline.js";
import type { MappedText } from "./mappedText.js";
import { MappedTextBuilder, sliceMapped, trimMapped } from "./mappedText.js";
import { needsSpaceBetween } from "./lineJoin.js";

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Open {
  kind: Block["kind"];
  lines: Line[];
  gapBefore: boolean;
}

const FENCE = /^\s{0,3}(?:```+|~~~+)/u;
const HEADING = /^\s{0,3}(#{1,6})(?:\s+|$)/u;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,}\s*)$/u;
const ITEM = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s+/u;
const QUOTE = /^\s{0,3}(?:>\s?){1,5}/u;
const REFERENCE = /^\s{0,3}\[[^\]]{1,100}\]:\s*\S+/u;

/** Whether a line is the one below a table's heading: cells of hyphens, | --- | :-: |. */
function isTableRule(line: string): boolean {
  if (!line.includes("|")) return false;
  const cells = line.split("|").map((cell) => cell.trim());
  const inner = cells.slice(cells[0] === "" ? 1 : 0, cells.at(-1) === "" ? -1 : cells.length);
  return inner.length > 0 && inner.every((cell) => /^:?-{2,}:?$/u.test(cell));
}

/** Cuts Markdown into blocks of plain words: headings, paragraphs, list items, quotations, table rows (cells joined by "; ") and code lines. */
export function markdownBlocks(source: MappedText): Block[] {
  const blocks: Block[] = [];
  let open: Open | null = null;
  let gap = false;
  let fenced = false;
  const close = () => {
    if (open) addBlock(blocks, source, open);
    open = null;
  };
  const single = (kind: Block["kind"], line: Line) => {
    close();
    addBlock(blocks, source, { kind, lines: [line], gapBefore: true });
  };
  for (const line of linesOf(source.text)) {
    if (FENCE.test(line.text)) {
      close();
      fenced = !fenced;
    } else if (fenced) {
      if (line.text.trim() !== "")
        blocks.push({ content: sliceMapped(source, line.start, line.end), kind: "CODE", gapBefore: false });
    } else if (line.text.trim() === "") {
      close();
      gap = true;
      continue;
    } else if (isSetext(line, open)) {
      if (open) (open as Open).kind = "HEADING";
      close();
    } else if (RULE.test(line.text) || isTableRule(line.text) || REFERENCE.test(line.text)) close();
    else if (HEADING.test(line.text)) single("HEADING", without(line, HEADING));
    else if (line.text.trimStart().startsWith("|")) single("ROW", line);
    else if (ITEM.test(line.text)) {
      close();
      open = { kind: "ITEM", lines: [without(line, ITEM)], gapBefore: gap };
    } else if (QUOTE.test(line.text)) {
      if ((open as Open | null)?.kind !== "QUOTE") {
        close();
        open = { kind: "QUOTE", lines: [], gapBefore: gap };
      }
      const inner = without(line, QUOTE);
      if (inner.text.trim() === "") close();
      else (open as Open | null)?.lines.push(inner);
    } else if (open) (open as Open).lines.push(line);
    else open = { kind: "TEXT", lines: [line], gapBefore: gap };
    gap = false;
  }
  close();
  return blocks;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start <= text.length) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    yield { start, end, text: text.slice(start, end) };
    start = end + 1;
  }
}

/** The line after its list, heading or quotation mark. */
function without(line: Line, mark: RegExp): Line {
  const length = mark.exec(line.text)?.[0].length ?? 0;
  return { start: line.start + length, end: line.end, text: line.text.slice(length) };
}

/** Whether the line underlines the paragraph above it as a heading. */
const isSetext = (line: Line, open: Open | null): boolean =>
  open !== null && open.kind === "TEXT" && open.lines.length === 1 && /^\s{0,3}(?:=+|-{2,})\s*$/u.test(line.text);

function addBlock(blocks: Block[], source: MappedText, { kind, lines, gapBefore }: Open): void {
  const builder = new MappedTextBuilder();
  let last = "";
  for (const line of lines) {
    const from = line.start + line.text.length - line.text.trimStart().length;
    const to =
      kind === "HEADING"
        ? line.start + line.text.trimEnd().replace(/\s#+$/u, "").trimEnd().length
        : line.start + line.text.trimEnd().length;
    if (to <= from) continue;
    if (last !== "" && needsSpaceBetween(last, source.text[from] ?? "")) builder.addWords(" ");
    if (kind === "ROW") addCells(builder, source, from, to);
    else addInline(builder, source, from, to);
    last = source.text[to - 1] ?? "";
  }
  const content = trimMapped(builder.build());
  if (content.text !== "") blocks.push({ content, kind, gapBefore });
}

function addCells(builder: MappedTextBuilder, source: MappedText, start: number, end: number): void {
  let from = start;
  let first = true;
  for (const part of source.text.slice(start, end).split("|")) {
    const lead = part.length - part.trimStart().length;
    const bare = part.trim();
    if (bare !== "") {
      if (!first) builder.addWords("; ");
      addInline(builder, source, from + lead, from + lead + bare.length);
      first = false;
    }
    from += part.length + 1;
  }
}
