import { createReadStream } from "node:fs";
import type { WARCRecord } from "warcio";
import { ArticleRejectedError } from "../../domain/errors.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import type { RecordPlace } from "./place.js";

/** Of one page, decompressed, in bytes: as of a file. */
const MAX_PAGE = 20 * 1024 * 1024;

const ARTICLE_TYPE = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf))\b/iu;

/**
 * Where the pages of a web archive stand (WARC, ISO 28500, plain or with each record compressed by itself, as Common Crawl writes them): answers with status
 * 200 that may hold an article. Read once from its beginning and kept nowhere.
 * @throws ArticleRejectedError when it is no web archive.
 */
export async function* splitWarc(path: string): AsyncGenerator<RecordPlace> {
  // For those alone who have archives.
  const { WARCParser } = await import("warcio");
  const parser = new WARCParser(createReadStream(path));
  let number = 0;
  const next = async (): Promise<WARCRecord | null> => {
    try {
      const record = await parser.parse();
      await record?.skipFully();
      return record;
    } catch (cause) {
      if (number > 0) return null;
      throw new ArticleRejectedError("The file is no web archive (WARC).", { field: ["source"], cause });
    }
  };
  for (let record = await next(); record; record = await next()) {
    number += 1;
    const address = record.warcTargetURI;
    if (!address || !isPage(record)) continue;
    yield { start: parser.offset, end: parser.offset + parser.recordLength, line: number, address };
  }
}

const typeOf = ({ httpHeaders }: WARCRecord): string | null => httpHeaders?.headers.get("content-type") ?? null;

const isPage = (record: WARCRecord): boolean =>
  record.warcType === "response" &&
  Number(record.httpHeaders?.statusCode) === 200 &&
  ARTICLE_TYPE.test(typeOf(record) ?? "");

/**
 * The page at a place of a web archive, with the address that it was fetched from.
 * @throws ArticleRejectedError when there is none, or it is too large.
 */
export async function readWarc(path: string, { start, end }: RecordPlace): Promise<RawArticle> {
  if (end <= start)
    throw new ArticleRejectedError("The file is no web archive (WARC) with a page in it.", { field: ["source"] });
  const { WARCParser } = await import("warcio");
  const file = createReadStream(path, { start, end: end - 1 });
  try {
    const record = await new WARCParser(file).parse();
    if (!record) throw new ArticleRejectedError("There is no record of a page here.", { field: ["source"] });
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of record) {
      size += chunk.length;
      if (size > MAX_PAGE) throw tooLarge();
      chunks.push(chunk);
    }
    const [url, contentType] = [record.warcTargetURI, typeOf(record)];
    return {
      body: Buffer.concat(chunks, size),
      format: "auto",
      ...(url && { fetchedFrom: url }),
      ...(contentType !== null && { contentType }),
    };
  } finally {
    file.destroy();
  }
}

const tooLarge = (): ArticleRejectedError =>
  new ArticleRejectedError(`The page has more than ${MAX_PAGE / 1024 / 1024} MiB.`, { field: ["source"] });
