import { BYTE, isBlank, type RecordPlace, type Splitter } from "./place.js";

/** JSON lines: each line that is not blank is a record. */
export class LineSplitter implements Splitter {
  private at = 0;
  private start = 0;
  private line = 1;
  private isEmpty = true;

  push(chunk: Uint8Array): RecordPlace[] {
    const found: RecordPlace[] = [];
    for (const byte of chunk) {
      if (byte === BYTE.LINE) {
        found.push(...this.end());
        this.start = this.at + 1;
        this.line += 1;
        this.isEmpty = true;
      } else if (!isBlank(byte, this.at)) this.isEmpty = false;
      this.at += 1;
    }
    return found;
  }

  end(): RecordPlace[] {
    return this.isEmpty ? [] : [{ start: this.start, end: this.at, line: this.line }];
  }
}
