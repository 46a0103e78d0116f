import type { RelationLineFragment } from "../../documents/documents.generated.js";
import { relationSentence } from "../voice/relationSentence.js";
import { plainText } from "../voice/segment.js";
import type { UiLanguage } from "../words/domainWords.js";

/** A relation as a row of a file: whoever takes it along takes along who says so. */
export interface ExportRow {
  readonly id: string;
  readonly subjectId: string;
  readonly subject: string;
  readonly predicate: string;
  readonly objectId: string;
  readonly object: string;
  readonly status: string;
  readonly support: number;
  readonly oppose: number;
  readonly independentSources: number;
  /** The relation as a sentence that names who says so. */
  readonly sentence: string;
}

export function exportRow(relation: RelationLineFragment, language: UiLanguage): ExportRow {
  return {
    id: relation.id,
    subjectId: relation.subject.id,
    subject: relation.subject.name,
    predicate: relation.predicate,
    objectId: relation.object?.id ?? "",
    object: relation.object?.name ?? relation.objectText ?? "",
    status: relation.status,
    support: relation.support,
    oppose: relation.oppose,
    independentSources: relation.independentSources,
    sentence: plainText(relationSentence({ ...relation, voices: relation.claims?.nodes ?? [] }, language)),
  };
}
