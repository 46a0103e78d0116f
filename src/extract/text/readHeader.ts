import type { StrippedBlock } from "../cleanArticle.js";
import type { Blocks } from "./block.js";
import type { WrittenDate } from "./calendarDate.js";
import type { HeaderLine } from "./headerLine.js";
import { readHeaderLine } from "./headerLine.js";
import { isTemplatePath } from "./boilerplateLine.js";

/** What the lines above the body say, and which blocks they are. */
export interface Header {
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly url?: string;
  readonly date?: WrittenDate;
  /** Why a block is no part of the body, by its index. */
  readonly taken: ReadonlyMap<number, StrippedBlock["reason"]>;
  /** Index of the first block of the body. */
  readonly body: number;
}

const MAX_HEADER_BLOCKS = 12;

/**
 * Reads publisher, date, author and title from the first lines of a document. en: `The Daily | 2025-01-30 | By Ann Lee`, `By Ann Lee`; zh: `日报 01月30日`,
 * `来源：日报 作者：李安`. `titleKnown` says that the document names its title elsewhere:
 * then no line is taken for one.
 */
export function readHeader(blocks: Blocks, titleKnown: boolean): Header {
  const taken = new Map<number, StrippedBlock["reason"]>();
  const found: { title?: string; publisher?: string; author?: string; url?: string; date?: WrittenDate } = {};
  let body = 0;
  for (; body < Math.min(blocks.length, MAX_HEADER_BLOCKS); body += 1) {
    const text = textAt(blocks, body);
    if (isTemplatePath(text)) {
      taken.set(body, "TEMPLATE_PATH");
      continue;
    }
    const titleFollows = titleKnown || found.title !== undefined || isTitle(blocks, body + 1);
    const line = readHeaderLine(text, titleFollows) ?? (body === 0 && titleFollows ? readPublisherLine(text) : null);
    if (line) {
      taken.set(body, "HEADER");
      Object.assign(found, { ...line, ...found });
    } else if (!titleKnown && found.title === undefined && isTitle(blocks, body)) {
      taken.set(body, "HEADER");
      found.title = text;
    } else break;
  }
  // A line under the title that sums the article up may stand above the byline.
  for (let i = body + 1; i <= body + 3 && i < blocks.length && found.date === undefined; i += 1) {
    const line = isTitle(blocks, i - 1) || taken.has(i - 1) ? readHeaderLine(textAt(blocks, i), true) : null;
    if (!line) break;
    taken.set(i, "HEADER");
    Object.assign(found, { ...line, ...found });
  }
  return { ...found, taken, body };
}

const textAt = (blocks: Blocks, index: number): string => blocks[index]?.content.text ?? "";

/** Whether a block reads like a headline: a heading, or a short line that ends no sentence, with prose after it. */
function isTitle(blocks: Blocks, index: number): boolean {
  const block = blocks[index];
  if (!block || index + 1 >= blocks.length) return false;
  const { text } = block.content;
  if (block.kind === "HEADING") return text.length <= 300;
  if (block.kind !== "TEXT" || isTemplatePath(text)) return false;
  if (text.length > (/[\u3400-\u9fff]/u.test(text) ? 60 : 160)) return false;
  if (/(?:[^.]\.|[。;；,，:：、])["”’」』]?$/u.test(text) || /^(?:[-*•·]|https?:)/u.test(text)) return false;
  return blocks.slice(index + 1, index + 8).some((later) => isProse(later.content.text));
}

const PUBLISHER =
  /(?:日报|晚报|晨报|早报|时报|商报|周刊|周报|新闻|新闻网|新华网|通讯社|财经|电视台|在线)$|^(?:The )?(?:\p{Lu}[\p{L}.’']* ){0,3}(?:News|Times|Post|Journal|Daily|Herald|Tribune|Gazette|Press|Chronicle|Telegraph|Guardian|Observer|Reuters|AP|AFP|BBC|CNN)$/u;

/** A first line above the title that is a newspaper's name: The Harbour Post, 海港晚报. */
const readPublisherLine = (text: string): HeaderLine | null =>
  text.length <= 40 && PUBLISHER.test(text) ? { publisher: text } : null;

const isProse = (text: string): boolean => text.length >= 15 && /[.。!！?？…]["”’」』)）]?$/u.test(text);
