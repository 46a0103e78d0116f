import { BYTE, isBlank, type RecordPlace, type Splitter } from "./place.js";

/** JSON: a list, each element of which is a record, or single values one after the other. A value that is never closed reaches to the end of the file. */
export class JsonSplitter implements Splitter {
  private at = 0;
  private line = 1;
  /** Of brackets, below the list when there is one. */
  private depth = 0;
  private isInString = false;
  private isEscaped = false;
  /** Null until the first byte tells. */
  private isList: boolean | null = null;
  private begun: { readonly start: number; readonly line: number } | null = null;

  push(chunk: Uint8Array): RecordPlace[] {
    const found: RecordPlace[] = [];
    for (const byte of chunk) {
      if (this.isInString) this.readString(byte);
      else found.push(...this.read(byte));
      if (byte === BYTE.LINE) this.line += 1;
      this.at += 1;
    }
    return found;
  }

  end(): RecordPlace[] {
    return this.close(this.at);
  }

  private readString(byte: number): void {
    if (this.isEscaped) this.isEscaped = false;
    else if (byte === BYTE.BACKSLASH) this.isEscaped = true;
    else if (byte === BYTE.QUOTE) this.isInString = false;
  }

  private read(byte: number): RecordPlace[] {
    if (isBlank(byte, this.at)) return [];
    if (this.isList === null) {
      this.isList = byte === BYTE.OPEN_LIST;
      if (this.isList) return [];
    }
    const isBetween = byte === BYTE.COMMA || (this.isList && byte === BYTE.CLOSE_LIST);
    if (this.depth === 0 && isBetween) return this.close(this.at);
    this.begun ??= { start: this.at, line: this.line };
    if (byte === BYTE.QUOTE) this.isInString = true;
    else if (byte === BYTE.OPEN_OBJECT || byte === BYTE.OPEN_LIST) this.depth += 1;
    else if (byte === BYTE.CLOSE_OBJECT || byte === BYTE.CLOSE_LIST) {
      this.depth = Math.max(0, this.depth - 1);
      if (this.depth === 0) return this.close(this.at + 1);
    }
    return [];
  }

  private close(end: number): RecordPlace[] {
    const record = this.begun && { ...this.begun, end };
    this.begun = null;
    return record ? [record] : [];
  }
}
