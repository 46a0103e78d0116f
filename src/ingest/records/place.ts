/** Kinds of files that hold many articles, one a record. */
export const RECORD_FORMATS = ["json", "jsonl", "csv", "warc"] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Where one record stands in its file. */
export interface RecordPlace {
  /** In bytes; `end` is not part of it. */
  readonly start: number;
  readonly end: number;
  /** Line on which it begins, from 1; in a web archive the number of the record. */
  readonly line: number;
  /** In a web archive: what was fetched. */
  readonly address?: string;
  /** Where the header of a CSV file ends, in bytes. */
  readonly header?: number;
}

/** Finds the records of a file that comes in chunks, keeping none of it. A splitter knows where records end, not whether they are good. */
export interface Splitter {
  push(chunk: Uint8Array): RecordPlace[];
  /** What is left when the file is over. */
  end(): RecordPlace[];
}

/** Bytes that the splitters look at. All are ASCII, and no byte of a longer character of UTF-8 is. */
export const BYTE = {
  TAB: 0x09,
  LINE: 0x0a,
  RETURN: 0x0d,
  SPACE: 0x20,
  QUOTE: 0x22,
  COMMA: 0x2c,
  SEMICOLON: 0x3b,
  OPEN_LIST: 0x5b,
  BACKSLASH: 0x5c,
  CLOSE_LIST: 0x5d,
  OPEN_OBJECT: 0x7b,
  CLOSE_OBJECT: 0x7d,
} as const;

/** White space, and the bytes of the mark that UTF-8 files may begin with. */
export const isBlank = (byte: number, at: number): boolean =>
  byte === BYTE.SPACE ||
  byte === BYTE.TAB ||
  byte === BYTE.LINE ||
  byte === BYTE.RETURN ||
  (at < 3 && (byte === 0xef || byte === 0xbb || byte === 0xbf));
