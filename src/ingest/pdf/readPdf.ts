import type { getDocumentProxy as OpenPdf } from "unpdf";
import { ArticleRejectedError } from "../../domain/errors.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import { layOut, type PdfLine } from "./layOut.js";

/** Pages that are read; an article has fewer. */
const MAX_PAGES = 200;

const SIGNATURE = Buffer.from("%PDF-");
/** It may stand behind some bytes of rubbish (ISO 32000-2, annex I, implementation notes). */
const SIGNATURE_WITHIN = 1024;

/** Whether a document is a PDF, by its first bytes. */
export const isPdf = ({ body }: RawArticle): boolean =>
  typeof body !== "string" &&
  Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, SIGNATURE_WITHIN)).includes(SIGNATURE);

/** Titles that programs write by themselves. */
const NO_TITLE = /^(?:untitled|microsoft (?:word|powerpoint)\b.*|.*\.(?:docx?|indd|qxp|pdf|tex|pages)|\W*)$/iu;

/**
 * The text of a PDF as a plain-text document: its paragraphs in reading order, without what is repeated on its pages. Any other document as it is.
 * @throws ArticleRejectedError when it is damaged, locked, longer than 200 pages, or holds pictures of text alone.
 */
export async function withoutPdf(raw: RawArticle): Promise<RawArticle> {
  if (!isPdf(raw)) return raw;
  // A megabyte, for those alone who have such documents.
  const { getDocumentProxy, getMeta } = await import("unpdf");
  // The parser takes the bytes away.
  const pdf = await getDocumentProxy(Uint8Array.from(raw.body as Uint8Array), QUIET).catch((cause: unknown) => {
    const isLocked = cause instanceof Error && cause.name === "PasswordException";
    throw rejected(isLocked ? "is locked with a password. Save it without one" : "is damaged", cause);
  });
  try {
    if (pdf.numPages > MAX_PAGES) throw rejected(`has ${pdf.numPages} pages; ${MAX_PAGES} are the most that are read`);
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await linesOf(pdf, number));
    const { text, heading } = layOut(pages);
    if (text === "") throw rejected("holds no text, as scanned pages do. Run text recognition (OCR) over it first");
    const { info } = await getMeta(pdf);
    const named = typeof info["Title"] === "string" ? info["Title"].trim() : "";
    const title = raw.title ?? (NO_TITLE.test(named) ? heading : named);
    const { contentType: _type, fileName: _name, ...rest } = raw;
    return { ...rest, body: text, format: "text", ...(title !== null && { title }) };
  } finally {
    await pdf.cleanup();
    await pdf.loadingTask.destroy();
  }
}

const QUIET = { verbosity: 0, isEvalSupported: false, disableFontFace: true, useSystemFonts: false } as const;

type Pdf = Awaited<ReturnType<typeof OpenPdf>>;

async function linesOf(pdf: Pdf, number: number): Promise<PdfLine[]> {
  const page = await pdf.getPage(number).catch((cause: unknown) => {
    throw rejected("is damaged", cause);
  });
  const { items } = await page.getTextContent();
  page.cleanup();
  const lines: PdfLine[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str === "") continue;
    const [, , , , x = 0, y = 0] = item.transform as number[];
    const height = item.height || Math.abs(Number(item.transform[3])) || 1;
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < 0.5 * Math.max(last.height, height) && x >= last.end - height) {
      const gap = x - last.end > 0.2 * height && !/\s$/u.test(last.text) ? " " : "";
      lines[lines.length - 1] = {
        ...last,
        text: `${last.text}${gap}${item.str}`,
        end: x + item.width,
        height: Math.max(last.height, height),
      };
    } else lines.push({ text: item.str, x, y, end: x + item.width, height });
  }
  return lines.filter(({ text }) => text.trim() !== "");
}

const rejected = (what: string, cause?: unknown): ArticleRejectedError =>
  new ArticleRejectedError(`The PDF ${what}.`, { field: ["source"], cause });
