import { ArticleRejectedError } from "../../domain/errors.js";
import type { Note } from "../../domain/note.js";
import type { EpochMs, TimePrecision } from "../../domain/time.js";
import type { CleanArticle, RawArticle, StrippedBlock } from "../cleanArticle.js";
import type { ArticleFields } from "./articleFields.js";
import { firstField, webAddress } from "./articleFields.js";
import type { ArticleLimits } from "./articleLimits.js";
import { DEFAULT_LIMITS, refuseLongText, refuseManyBytes } from "./articleLimits.js";
import type { Block, Blocks } from "./block.js";
import { ownAddress } from "./ownAddress.js";
import type { WrittenDate } from "./calendarDate.js";
import type { Dateline } from "./dateline.js";
import { findDateline } from "./dateline.js";
import { decodeBytes, refuseBinaryText } from "./decodeBytes.js";
import { detectFormat } from "./detectFormat.js";
import { detectLanguage, readLanguageTag } from "./detectLanguage.js";
import { firstSentence } from "./firstSentence.js";
import { readFrontMatter } from "./frontMatter.js";
import { readHtml } from "./readHtml.js";
import { locateWords } from "./locateWords.js";
import type { MappedText } from "./mappedText.js";
import { MappedTextBuilder, sliceMapped } from "./mappedText.js";
import { markdownBlocks } from "./markdownBlocks.js";
import { plainBlocks } from "./plainBlocks.js";
import { readDateField, resolvePublished } from "./publishedDate.js";
import type { Header } from "./readHeader.js";
import { readHeader } from "./readHeader.js";
import { scrubText } from "./scrubText.js";
import { stripBoilerplate } from "./stripBoilerplate.js";

/** A dateline opens the first paragraph; a line that sums the article up may stand above it. */
const DATELINE_BLOCKS = 2;

/**
 * Reads one document (plain text, Markdown or HTML) into metadata and cleaned text. Values of the caller win over those of the document. Throws
 * {@link ArticleRejectedError} for what cannot be taken in: empty, binary, undecodable, too large, in a language that is not read; anything else
 * that is odd becomes a note.
 */
export function readArticle(raw: RawArticle, limits: ArticleLimits = DEFAULT_LIMITS): CleanArticle {
  const notes: Note[] = [];
  const decoded = decode(raw, limits, notes);
  const source = readSource(raw, decoded, limits, notes);
  const header = readHeader(source.blocks, source.fields.title !== undefined);
  const stripped: StrippedBlock[] = source.dropped.map((text) => ({ reason: "BOILERPLATE", text }));
  const { text, dateline } = cleanBody(source.blocks, header, source.fields.title ?? raw.title, stripped);
  const clean = source.located ? text : { text: text.text, map: locateWords(text.text, decoded) };
  refuseEmpty(clean.text);
  refuseLongText(clean.text, limits);
  const url = firstField(raw.url, ...addresses(raw, source.fields.url, header.url)) ?? null;
  const lang = readLanguageTag(raw.lang ?? source.fields.lang, clean.text) ?? detectLanguage(clean.text);
  return {
    title: firstField(raw.title, source.fields.title, header.title) ?? untitled(clean.text, notes),
    url,
    publisher: firstField(raw.publisher, source.fields.publisher, header.publisher, dateline?.publisher) ?? null,
    agency: dateline?.publisher ?? null,
    author: firstField(raw.author, source.fields.author, header.author) ?? null,
    ...published(raw, source.fields.date, header.date ?? dateline?.date, { body: clean.text, url }, notes),
    lang,
    text: clean.text,
    offsetMap: clean.map,
    stripped,
    notes,
  };
}

/** What says where the document was published, best first. */
const addresses = ({ fetchedFrom }: RawArticle, ...stated: (string | undefined)[]): (string | null)[] =>
  fetchedFrom === undefined ? stated.map(webAddress) : [ownAddress(fetchedFrom, webAddress(stated[0]))];

function decode(raw: RawArticle, limits: ArticleLimits, notes: Note[]): string {
  refuseManyBytes(raw.body, limits);
  if (raw.body.length === 0) refuseEmpty("");
  if (typeof raw.body === "string") {
    refuseBinaryText(raw.body);
    return raw.body;
  }
  const decoded = decodeBytes(raw.body, raw.contentType);
  notes.push(...decoded.notes);
  return decoded.text;
}

interface Source {
  readonly fields: ArticleFields;
  readonly blocks: Blocks;
  /** Whether the blocks know their places in the decoded document. */
  readonly located: boolean;
  /** Words of a page that stand inside its main text and are no part of it. */
  readonly dropped: readonly string[];
}

function readSource(raw: RawArticle, decoded: string, limits: ArticleLimits, notes: Note[]): Source {
  const format = detectFormat(raw, decoded);
  if (format === "html") {
    const page = readHtml(decoded, limits);
    notes.push(...page.notes);
    const blocks = page.blocks.map((block) => scrubBlock(block, notes));
    return { fields: page.fields, blocks, located: false, dropped: page.dropped.map((block) => block.content.text) };
  }
  const scrubbed = scrubText(decoded);
  notes.push(...scrubbed.notes);
  const front = readFrontMatter(scrubbed.text.text);
  notes.push(...front.notes);
  const body = front.end === 0 ? scrubbed.text : sliceMapped(scrubbed.text, front.end, scrubbed.text.text.length);
  const blocks = format === "markdown" ? markdownBlocks(body) : plainBlocks(body);
  return { fields: front.fields, blocks, located: true, dropped: [] };
}

function scrubBlock(block: Block, notes: Note[]): Block {
  const { text, notes: found } = scrubText(block.content.text);
  for (const note of found) if (!notes.some((known) => known.code === note.code)) notes.push(note);
  return { ...block, content: { text: text.text.replace(/\n+/gu, " ").trim(), map: [] } };
}

interface Body {
  readonly text: MappedText;
  readonly dateline: Dateline | null;
}

/** The blocks of the body, one blank line between them; what is left out goes to `stripped` with its reason, and so does the dateline of the first paragraph. */
function cleanBody(blocks: Blocks, header: Header, title: string | undefined, stripped: StrippedBlock[]): Body {
  const reasons = stripBoilerplate(blocks.slice(header.body), title ?? header.title);
  const builder = new MappedTextBuilder();
  let dateline: Dateline | null = null;
  let kept = 0;
  blocks.forEach(({ content }, i) => {
    const reason = header.taken.get(i) ?? reasons.get(i - header.body);
    if (content.text === "") return;
    if (reason !== undefined) {
      stripped.push({ reason, text: content.text });
      return;
    }
    const found = dateline === null && kept < DATELINE_BLOCKS ? findDateline(content.text) : null;
    if (found) {
      dateline = found;
      stripped.push({ reason: "HEADER", text: content.text.slice(0, found.length).trim() });
    }
    kept += 1;
    if (builder.size > 0) builder.addWords("\n\n");
    builder.addSlice(content, found?.length ?? 0);
  });
  return { text: builder.build(), dateline };
}

function refuseEmpty(text: string): void {
  if (text.trim() === "")
    throw new ArticleRejectedError("The article has no text. Give a document with at least one sentence.", {
      field: ["body"],
    });
}

function untitled(text: string, notes: Note[]): string {
  notes.push({ code: "TITLE_MISSING", message: "The document has no title; its first words were taken." });
  return firstSentence(text);
}

interface Published {
  readonly publishedAt: EpochMs | null;
  readonly publishedPrecision: TimePrecision;
}

function published(
  raw: RawArticle,
  field: string | undefined,
  written: WrittenDate | undefined,
  context: { body: string; url: string | null },
  notes: Note[],
): Published {
  if (raw.publishedAt !== undefined) {
    const precision = raw.publishedAt % 86_400_000 === 0 ? "DAY" : "SECOND";
    return { publishedAt: raw.publishedAt, publishedPrecision: precision };
  }
  const moment =
    (field === undefined ? null : readDateField(field, notes)) ??
    (written ? resolvePublished(written, { ...context, now: raw.now ?? null }, notes) : null);
  return { publishedAt: moment?.at ?? null, publishedPrecision: moment?.precision ?? "UNKNOWN" };
}
