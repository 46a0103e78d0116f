import type { OffsetStretch } from "../cleanArticle.js";

/** A text together with the place each of its stretches had in the decoded document. Stretches are sorted and do not overlap. */
export interface MappedText {
  readonly text: string;
  readonly map: readonly OffsetStretch[];
}

/** A text that is the document itself. */
export const wholeText = (text: string): MappedText => ({
  text,
  map: text.length === 0 ? [] : [{ clean: 0, raw: 0, length: text.length }],
});

/** Puts a mapped text together from slices of others. */
export class MappedTextBuilder {
  private readonly parts: string[] = [];
  private readonly stretches: { clean: number; raw: number; length: number }[] = [];
  private length = 0;

  /** Number of code units so far. */
  get size(): number {
    return this.length;
  }

  /** Adds `source.text[start, end)` with its places. */
  addSlice(source: MappedText, start = 0, end = source.text.length): this {
    if (end <= start) return this;
    for (let i = firstStretchAt(source.map, start); i < source.map.length; i += 1) {
      const stretch = source.map[i];
      if (stretch === undefined || stretch.clean >= end) break;
      const from = Math.max(start, stretch.clean);
      const to = Math.min(end, stretch.clean + stretch.length);
      if (to > from) this.addStretch(this.length + from - start, stretch.raw + from - stretch.clean, to - from);
    }
    this.parts.push(source.text.slice(start, end));
    this.length += end - start;
    return this;
  }

  /** Adds words that the document does not have in this form; `raw` says where they come from when it is known. */
  addWords(words: string, raw?: number): this {
    if (words.length === 0) return this;
    if (raw !== undefined) this.addStretch(this.length, raw, words.length);
    this.parts.push(words);
    this.length += words.length;
    return this;
  }

  build(): MappedText {
    return { text: this.parts.join(""), map: this.stretches };
  }

  private addStretch(clean: number, raw: number, length: number): void {
    const last = this.stretches[this.stretches.length - 1];
    if (last && last.clean + last.length === clean && last.raw + last.length === raw) last.length += length;
    else this.stretches.push({ clean, raw, length });
  }
}

/** `source.text[start, end)` as a mapped text of its own. */
export const sliceMapped = (source: MappedText, start: number, end: number): MappedText =>
  new MappedTextBuilder().addSlice(source, start, end).build();

/** The slice without white space at its ends. */
export function trimMapped(source: MappedText): MappedText {
  const start = source.text.length - source.text.trimStart().length;
  const end = source.text.trimEnd().length;
  return start === 0 && end === source.text.length ? source : sliceMapped(source, start, end);
}

/** Offset in the decoded document of a code unit of the cleaned text; null where the cleaning made it up (paragraph breaks, decoded entities). */
export function rawOffset(map: readonly OffsetStretch[], clean: number): number | null {
  const stretch = map[firstStretchAt(map, clean)];
  return stretch && stretch.clean <= clean ? stretch.raw + clean - stretch.clean : null;
}

/** Index of the first stretch that ends after `clean`. */
function firstStretchAt(map: readonly OffsetStretch[], clean: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const stretch = map[middle];
    if (stretch && stretch.clean + stretch.length <= clean) low = middle + 1;
    else high = middle;
  }
  return low;
}
