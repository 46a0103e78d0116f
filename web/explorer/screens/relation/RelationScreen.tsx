import { RelationPageDocument, type RelationPageQuery } from "../../../documents/documents.generated.js";
import { relationSentence } from "../../../shared/voice/relationSentence.js";
import { plainText } from "../../../shared/voice/segment.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { PageTitle } from "../../parts/PageTitle.js";
import { QueryLink } from "../../parts/QueryLink.js";
import { Sentence } from "../../parts/Sentence.js";
import { StatusTag } from "../../parts/StatusTag.js";
import { MissingScreen } from "../MissingScreen.js";
import { RelationClaims } from "./RelationClaims.js";

export type RelationRecord = Extract<NonNullable<RelationPageQuery["node"]>, { readonly __typename: "Relation" }>;

/** A relation: who says that it is so, why it stands as it does, and every claim for and against it. */
export function RelationScreen({ id }: { readonly id: string }) {
  const { language } = useWords();
  const variables = { id, lang: language };
  const answer = useAnswer(RelationPageDocument, variables);
  return (
    <AnswerView answer={answer}>
      {({ node }) =>
        node?.__typename === "Relation" ? (
          <>
            <Relation relation={node} />
            <p className="page-foot">
              <QueryLink document={RelationPageDocument} variables={variables} />
            </p>
          </>
        ) : (
          <MissingScreen />
        )
      }
    </AnswerView>
  );
}

function Relation({ relation }: { readonly relation: RelationRecord }) {
  const { t, language, domain } = useWords();
  const sentence = relationSentence({ ...relation, voices: relation.claims?.nodes ?? [] }, language);
  const ends = [relation.subject, relation.object].filter((entity) => entity !== null);
  return (
    <div className="narrow">
      <p className="kicker">{t("relationTitle")}</p>
      <PageTitle title={plainText(sentence)} className="claim-headline">
        <Sentence segments={sentence} />
      </PageTitle>
      <p className="meta">
        <StatusTag status={relation.status} /> · {t("supportN", { n: relation.support })} ·{" "}
        {t("opposeN", { n: relation.oppose })} · {t("originsN", { n: relation.independentSources })}
      </p>
      <p className="why">
        <strong>{t("whyStatus", { status: domain.status[relation.status] })}</strong>{" "}
        {domain.statusWhy[relation.status]}
      </p>
      <p>
        <Link href={pageOf.explore(ends.map((entity) => entity.id))}>{t("addToGraph")}</Link>
      </p>
      <RelationClaims relation={relation} />
    </div>
  );
}
