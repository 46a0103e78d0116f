import type { Claim } from "../../domain/claim.js";
import { toIso } from "../../domain/time.js";
import {
  loadSurroundings,
  selectClaims,
  type ExportQuery,
  type ExportSource,
  type Surroundings,
} from "./selectRecords.js";
import { statementOf } from "./statementOf.js";

const COLUMNS = [
  "id",
  "publishedAt",
  "saidAt",
  "speaker",
  "speakerText",
  "speakerType",
  "speechAct",
  "target",
  "content",
  "polarity",
  "modality",
  "hedges",
  "about",
  "relations",
  "confidence",
  "extractor",
  "sentence",
  "start",
  "end",
  "articleId",
  "articleTitle",
  "publisher",
  "url",
  "lang",
] as const;

type Cell = string | number | null;

/** One claim a row (RFC 4180, UTF-8). `start` and `end` are the place of its content in the article, in UTF-16 code units. */
export async function* exportCsv(store: ExportSource, query: ExportQuery): AsyncGenerator<string> {
  yield line([...COLUMNS]);
  for await (const claims of selectClaims(store, query)) {
    const around = await loadSurroundings(store, claims);
    yield claims.map((claim) => line(row(claim, around))).join("");
  }
}

function row(claim: Claim, { articles, entities, relations }: Surroundings): Cell[] {
  const name = (id: string | null | undefined): string | null => (id ? (entities.get(id)?.name ?? null) : null);
  const article = articles.get(claim.articleId);
  const content = claim.evidence.find((one) => one.role === "CONTENT");
  const cells: Record<(typeof COLUMNS)[number], Cell> = {
    id: claim.id,
    publishedAt: moment(article?.publishedAt),
    saidAt: moment(claim.saidAt),
    speaker: name(claim.speakerId),
    speakerText: claim.speakerText,
    speakerType: claim.speakerType,
    speechAct: claim.speechAct,
    target: name(claim.targetId),
    content: claim.content,
    polarity: claim.polarity,
    modality: claim.modality,
    hedges: claim.hedges.join("; "),
    about: claim.aboutIds.flatMap((id) => name(id) ?? []).join("; "),
    relations: claim.links
      .flatMap(({ relationId }) => relations.get(relationId) ?? [])
      .map((relation) => statementOf(relation, entities))
      .join("; "),
    confidence: claim.confidence,
    extractor: claim.extractor,
    sentence: content?.sentence ?? null,
    start: content?.start ?? null,
    end: content?.end ?? null,
    articleId: claim.articleId,
    articleTitle: article?.title ?? null,
    publisher: name(article?.publisherId),
    url: article?.url ?? null,
    lang: article?.lang ?? null,
  };
  return COLUMNS.map((column) => cells[column]);
}

const moment = (time: number | null | undefined): string | null =>
  time === null || time === undefined ? null : toIso(time);

const line = (cells: readonly Cell[]): string => `${cells.map(cell).join(",")}\r\n`;

/** Quoted where needed. A text that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV injection"). */
function cell(value: Cell): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  // oxlint-disable-next-line no-control-regex
  const clean = value.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu, "");
  const safe = /^[\s]*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(clean) ? `'${clean}` : clean;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
