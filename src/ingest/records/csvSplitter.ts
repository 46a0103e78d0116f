import { BYTE, isBlank, type RecordPlace, type Splitter } from "./place.js";

const DELIMITERS = [BYTE.COMMA, BYTE.SEMICOLON, BYTE.TAB] as const;

/** CSV with a header: each row below it is a record. Rows may hold line ends within quotation marks, which count where they open a field. */
export class CsvSplitter implements Splitter {
  private at = 0;
  private start = 0;
  private line = 1;
  private startLine = 1;
  private isEmpty = true;
  private isInQuotes = false;
  private isFieldStart = true;
  /** The byte before closed a quotation, so that another mark is one of its characters. */
  private isJustClosed = false;
  private header: number | null = null;
  /** How often each delimiter stands in the header: the most frequent one is the file's. */
  private readonly counts = new Map<number, number>(DELIMITERS.map((one) => [one, 0]));
  private delimiter: number | null = null;

  push(chunk: Uint8Array): RecordPlace[] {
    const found: RecordPlace[] = [];
    for (const byte of chunk) {
      if (byte === BYTE.LINE) this.line += 1;
      if (byte === BYTE.LINE && !this.isInQuotes) {
        found.push(...this.end());
        this.start = this.at + 1;
        this.startLine = this.line;
        this.isEmpty = this.isFieldStart = true;
        this.isJustClosed = false;
      } else this.read(byte);
      this.at += 1;
    }
    return found;
  }

  end(): RecordPlace[] {
    if (this.isEmpty) return [];
    if (this.header === null) {
      this.header = this.at;
      this.delimiter = mostFrequent(this.counts);
      return [];
    }
    return [{ start: this.start, end: this.at, line: this.startLine, header: this.header }];
  }

  private read(byte: number): void {
    if (!isBlank(byte, this.at)) this.isEmpty = false;
    if (byte === BYTE.QUOTE) {
      if (this.isInQuotes) this.isInQuotes = false;
      else if (this.isFieldStart || this.isJustClosed) this.isInQuotes = true;
      this.isJustClosed = !this.isInQuotes && !this.isFieldStart;
      this.isFieldStart = false;
      return;
    }
    if (this.isInQuotes) return;
    this.isJustClosed = false;
    const isDelimiter = this.delimiter === null ? this.counts.has(byte) : byte === this.delimiter;
    if (isDelimiter && this.delimiter === null) this.counts.set(byte, (this.counts.get(byte) ?? 0) + 1);
    // A mark of UTF-8 may stand before the first field.
    this.isFieldStart = isDelimiter || (this.at < 3 && isBlank(byte, this.at));
  }
}

/** The first one among equals. */
const mostFrequent = (counts: ReadonlyMap<number, number>): number =>
  [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
