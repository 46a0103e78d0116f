import type { RelationCoreFragment } from "../../documents/documents.generated.js";
import { relationSentence, type SpokenRelation } from "../../shared/voice/relationSentence.js";
import { Link } from "../app/Link.js";
import { pageOf } from "../app/routes.js";
import { useWords } from "../i18n/Words.js";
import { Sentence } from "./Sentence.js";
import { StatusTag } from "./StatusTag.js";

/** A relation in a list: who says that it is so, its standing with the line of the graph, and how many stand behind it. */
export function RelationItem({
  relation,
  voices,
}: {
  readonly relation: RelationCoreFragment;
  readonly voices: SpokenRelation["voices"];
}) {
  const { language, t } = useWords();
  return (
    <div className="relation-item">
      <p>
        <Sentence segments={relationSentence({ ...relation, voices }, language)} />
      </p>
      <p className="meta">
        <StatusTag status={relation.status} /> ·{" "}
        <Link href={pageOf.relation(relation.id)}>{t("supportN", { n: relation.support })}</Link>
        {relation.oppose > 0 && <> · {t("opposeN", { n: relation.oppose })}</>} ·{" "}
        {t("originsN", { n: relation.independentSources })}
      </p>
    </div>
  );
}
