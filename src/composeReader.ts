import type { RawArticle } from "./extract/cleanArticle.js";
import { extract } from "./extract/extract.js";
import type { Extraction, Lexicon } from "./extract/extraction.js";
import { loadLexicon } from "./extract/lexicon/loadLexicon.js";
import { readArticle } from "./extract/text/readArticle.js";
import type { ResolvedNames } from "./ingest/buildBundle.js";
import { resolveExtraction } from "./resolve/resolveExtraction.js";
import { resolvePublisher } from "./resolve/resolvePublisher.js";

/** The reading stages with their lexicon, without a store: what `extract` and `predict` need. */
export interface Reader {
  readonly lexicon: Lexicon;
  readonly read: (raw: RawArticle) => Extraction;
  readonly resolve: (extraction: Extraction) => ResolvedNames;
}

/** Loads the lexicon and joins the stages. */
export function composeReader(): Reader {
  const lexicon = loadLexicon();
  return {
    lexicon,
    read: (raw) => extract(readArticle(raw), lexicon),
    resolve: (extraction) => ({
      byChain: resolveExtraction(extraction, lexicon.names),
      publisher: extraction.article.publisher ? resolvePublisher(extraction.article.publisher, lexicon.names) : null,
      agency: extraction.article.agency ? resolvePublisher(extraction.article.agency, lexicon.names) : null,
    }),
  };
}
