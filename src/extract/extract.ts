import type { Note } from "../domain/note.js";
import { findAttributions } from "./attributions/findAttributions.js";
import { readClaims } from "./claims/readClaims.js";
import type { CleanArticle } from "./cleanArticle.js";
import type { Extraction, Lexicon } from "./extraction.js";
import { readMentions } from "./mentions/readMentions.js";
import { findRelations } from "./relations/findRelations.js";
import { findTimes } from "./time/findTimes.js";
import { analyseDocument } from "./tokens/analyseDocument.js";

/** Reads one article: everything it says, and who says it. Pure: the same article and lexicon give the same extraction. */
export function extract(article: CleanArticle, lexicon: Lexicon): Extraction {
  const notes: Note[] = [...article.notes];
  const document = analyseDocument(article);
  const { mentions, chains } = readMentions(document, lexicon);
  const times = findTimes(document).toSorted((a, b) => a.span.start - b.span.start);
  const frames = findRelations(document, mentions, chains);
  const attributions = findAttributions(document, mentions, chains);
  const claims = readClaims(document, mentions, chains, attributions, frames, times, (note) => notes.push(note));
  return { article, document, mentions, chains, claims, notes };
}
