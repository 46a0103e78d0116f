import { useState } from "react";
import { RelationPageDocument, type RelationLineFragment } from "../../../documents/documents.generated.js";
import type { Bundle } from "../../../shared/graph/bundleRelations.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView, Skeleton } from "../../parts/AnswerView.js";
import { RelationItem } from "../../parts/RelationItem.js";
import { RelationClaims } from "../relation/RelationClaims.js";

/** The relations between two entities; the evidence of the first is open. */
export function BundlePanel({ bundle }: { readonly bundle: Bundle }) {
  const { t } = useWords();
  return (
    <>
      <h2>{t("relationsOf", { n: bundle.relations.length })}</h2>
      <ul className="relation-list">
        {bundle.relations.map((relation, index) => (
          <li key={relation.id}>
            <RelationItem relation={relation} voices={relation.claims?.nodes ?? []} />
            <RelationEvidence relation={relation} startsOpen={index === 0} />
          </li>
        ))}
      </ul>
    </>
  );
}

function RelationEvidence({
  relation,
  startsOpen,
}: {
  readonly relation: RelationLineFragment;
  readonly startsOpen: boolean;
}) {
  const { t, language } = useWords();
  const [isOpen, setOpen] = useState(startsOpen);
  const answer = useAnswer(RelationPageDocument, { id: relation.id, lang: language }, { pause: !isOpen });
  return (
    <details className="relation-evidence" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("evidence")}</summary>
      {isOpen && (
        <AnswerView answer={answer} skeleton={<Skeleton lines={4} />}>
          {({ node }) => node?.__typename === "Relation" && <RelationClaims relation={node} />}
        </AnswerView>
      )}
    </details>
  );
}
