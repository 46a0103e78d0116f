import { EntityRelationsDocument } from "../../../documents/documents.generated.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { RelationItem } from "../../parts/RelationItem.js";
import { usePages } from "../../parts/usePages.js";
import type { EntityRecord } from "./EntityScreen.js";

/** What is said to hold between the entity and others, each line with who says so and its standing. */
export function EntityRelations({ entity }: { readonly entity: EntityRecord }) {
  const pages = usePages(entity.id);
  return pages.cursors.map((after, index) => (
    <RelationPage
      key={after ?? "first"}
      id={entity.id}
      after={after}
      isLast={index === pages.cursors.length - 1}
      onMore={pages.more}
    />
  ));
}

interface PageProperties {
  readonly id: string;
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (cursor: string) => void;
}

function RelationPage({ id, after, isLast, onMore }: PageProperties) {
  const { t, language } = useWords();
  const answer = useAnswer(EntityRelationsDocument, { id, after, lang: language });
  return (
    <AnswerView answer={answer}>
      {({ entity }) => {
        const relations = entity?.relations;
        if (!relations || relations.nodes.length === 0) return <p className="empty">{t("noRelations")}</p>;
        return (
          <>
            <ul className="relation-list">
              {relations.nodes.map((relation) => (
                <li key={relation.id}>
                  <RelationItem relation={relation} voices={relation.claims?.nodes ?? []} />
                </li>
              ))}
            </ul>
            {isLast && relations.pageInfo.hasNextPage && (
              <button type="button" onClick={() => onMore(relations.pageInfo.endCursor ?? "")}>
                {t("loadMore")}
              </button>
            )}
          </>
        );
      }}
    </AnswerView>
  );
}
