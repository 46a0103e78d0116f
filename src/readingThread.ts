import { composeReader, type Reader } from "./composeReader.js";
import { packError, type SentError } from "./domain/sentError.js";
import type { EpochMs } from "./domain/time.js";
import type { CleanArticle, RawArticle } from "./extract/cleanArticle.js";
import { extract } from "./extract/extract.js";
import { readArticle } from "./extract/text/readArticle.js";
import { buildBundle } from "./ingest/buildBundle.js";
import { withoutPdf } from "./ingest/pdf/readPdf.js";

/** What a thread of `readingPool.ts` is asked. */
export type ReadingCall =
  | { readonly step: "article"; readonly raw: RawArticle }
  | { readonly step: "bundle"; readonly article: CleanArticle; readonly at: EpochMs };

export type ReadingAnswer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: SentError };

let reader: Reader | undefined;

/** Answers one call. The lexicon is loaded with the first article that is new. */
export async function answer(call: ReadingCall): Promise<ReadingAnswer> {
  try {
    if (call.step === "bundle") return { ok: true, value: bundleOf(call.article, call.at) };
    return { ok: true, value: readArticle(await withoutPdf(call.raw)) };
  } catch (error) {
    return { ok: false, error: packError(error) };
  }
}

function bundleOf(article: CleanArticle, at: EpochMs) {
  reader ??= composeReader();
  const extraction = extract(article, reader.lexicon);
  return buildBundle(extraction, reader.resolve(extraction), at);
}
