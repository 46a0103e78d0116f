import type { WrittenDate } from "./calendarDate.js";
import { findWrittenDate } from "./calendarDate.js";

/** The opening of a news agency's first paragraph. */
export interface Dateline {
  /** Code units that it takes, with the white space after it. */
  readonly length: number;
  readonly publisher?: string;
  readonly date?: WrittenDate;
}

const PLACE = "\\p{Lu}{2}[\\p{Lu} .'’/-]{1,40}(?:, (?:\\p{Lu}[\\p{L}.]{1,20} ?){1,3})?";
const MONTH_DAY = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?";
const ENGLISH = new RegExp(
  `^(?:${PLACE}(?:,? ${MONTH_DAY})? ?)?\\((\\p{Lu}[\\p{L} .&]{1,30})\\) ?[-–—]{1,2} ?|^${PLACE}(?:,? ${MONTH_DAY})? (?:[–—]|--?) `,
  "u",
);
const CHINESE =
  /^(?:[【[(（][^】\])）]{0,10})?(?:据)?([\u3400-\u9fffA-Za-z]{1,8}?(?:社|网|报|新闻|财经|在线|电视台))?[\u3400-\u9fff、]{0,12}?(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:电|讯)(?:[】\])）])?\s?(?:[(（][^)）]{0,60}[)）])?[,，:：\s—-]{0,4}/u;

/** The dateline at the start of a paragraph: WASHINGTON, Jan 30 (Reuters) - ...; 某某社北京1月30日电（记者李安）...; null when there is none. */
export function findDateline(text: string): Dateline | null {
  const match = ENGLISH.exec(text) ?? CHINESE.exec(text);
  if (!match || match[0].length >= text.length) return null;
  const agency = match[1]?.trim();
  const publisher = agency && !/^本(?:报|网|社)/u.test(agency) ? agency : undefined;
  const date = findWrittenDate(match[0]);
  return { length: match[0].length, ...(publisher && { publisher }), ...(date && { date }) };
}
