import type { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ArticleRejectedError, FetchFailedError } from "../../domain/errors.js";

/** Encodings that are asked for. */
export const ACCEPTED_ENCODINGS = "gzip, br";

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The whole body, decompressed; nothing beyond the limit is kept or inflated.
 * @throws ArticleRejectedError when it is larger; FetchFailedError for an encoding that is not read.
 */
export async function readBody(body: Readable, encoding: string | null, limit: number): Promise<Uint8Array> {
  const name = encoding?.trim().toLowerCase() || "identity";
  const createDecoder = DECODERS[name];
  if (!createDecoder && name !== "identity") {
    body.destroy();
    throw new FetchFailedError(`The site sent the encoding "${name.slice(0, 40)}", which is not read.`, null, {
      field: ["url"],
    });
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      chunks.push(chunk);
    }
  };
  await (createDecoder ? pipeline(body, createDecoder(), collect) : pipeline(body, collect));
  return Buffer.concat(chunks, size);
}

export const tooLarge = (limit: number): ArticleRejectedError =>
  new ArticleRejectedError(
    `The document is larger than ${limit / 1024 / 1024} MiB, which is the most that is fetched.`,
    {
      field: ["url"],
    },
  );
