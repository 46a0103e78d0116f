import { ArticleRejectedError } from "../../domain/errors.js";
import type { RawArticle } from "../../extract/cleanArticle.js";
import { parseMime } from "./parseMime.js";

/**
 * The article in a mail (RFC 5322), such as a newsletter: its HTML where it has any, else its text, with subject, sender and date. Attachments are left out.
 * @throws ArticleRejectedError when it is no mail, or one without words.
 */
export async function readMail(bytes: Uint8Array): Promise<RawArticle> {
  const { html, text, subject, from, date } = await parseMime(bytes);
  const body = html?.trim() ? html : (text ?? "");
  if (!body.trim()) {
    throw new ArticleRejectedError("The file is no mail with a text. Give an .eml file as a mail program saves it.", {
      field: ["source"],
    });
  }
  const author = from?.name?.trim() || from?.address;
  const publishedAt = date ? Date.parse(date) : Number.NaN;
  return {
    body,
    format: html?.trim() ? "html" : "text",
    ...(subject?.trim() && { title: subject.trim() }),
    ...(author && { author }),
    ...(Number.isFinite(publishedAt) && { publishedAt }),
  };
}
