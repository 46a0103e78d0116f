import { EntityThreadsDocument, type ThreadRole } from "../../../documents/documents.generated.js";
import { Link } from "../../app/Link.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { ClaimItem } from "../../parts/ClaimItem.js";
import { ResponseList } from "../../parts/ResponseList.js";
import { usePages } from "../../parts/usePages.js";
import type { EntityRecord } from "./EntityScreen.js";

const SIDES = [
  ["TARGET", "threadsAgainst"],
  ["SPEAKER", "threadsBy"],
] as const;

/** The accusations against an entity, or by it, each with what was answered; the side is in the address. */
export function EntityThreads({ entity, address }: { readonly entity: EntityRecord; readonly address: URL }) {
  const { t } = useWords();
  const role: ThreadRole = address.searchParams.get("as") === "by" ? "SPEAKER" : "TARGET";
  const pages = usePages(`${entity.id} ${role}`);
  return (
    <>
      <nav className="side-links" aria-label={t("tabThreads")}>
        {SIDES.map(([side, label]) => (
          <Link
            key={side}
            href={`${pageOf.entity(entity.id)}?tab=threads${side === "SPEAKER" ? "&as=by" : ""}`}
            aria-current={side === role ? "true" : undefined}
          >
            {t(label, { name: entity.name })}
          </Link>
        ))}
      </nav>
      {pages.cursors.map((after, index) => (
        <ThreadPage
          key={`${role} ${after ?? ""}`}
          variables={{ id: entity.id, as: role, after }}
          isLast={index === pages.cursors.length - 1}
          onMore={pages.more}
        />
      ))}
    </>
  );
}

interface PageProperties {
  readonly variables: { readonly id: string; readonly as: ThreadRole; readonly after: string | null };
  readonly isLast: boolean;
  readonly onMore: (cursor: string) => void;
}

function ThreadPage({ variables, isLast, onMore }: PageProperties) {
  const { t, language } = useWords();
  const answer = useAnswer(EntityThreadsDocument, { ...variables, lang: language });
  return (
    <AnswerView answer={answer}>
      {({ entity }) => {
        const threads = entity?.accusationThreads;
        if (!threads || threads.nodes.length === 0) return <p className="empty">{t("noThreads")}</p>;
        return (
          <>
            <ul className="thread-list">
              {threads.nodes.map(({ accusation, responses, unanswered }) => (
                <li key={accusation.id}>
                  <ClaimItem claim={accusation} />
                  {unanswered && <p className="unanswered">{t("unanswered")}</p>}
                  {responses.length > 0 && <ResponseList responses={responses} />}
                </li>
              ))}
            </ul>
            {isLast && threads.pageInfo.hasNextPage && (
              <button type="button" onClick={() => onMore(threads.pageInfo.endCursor ?? "")}>
                {t("loadMore")}
              </button>
            )}
          </>
        );
      }}
    </AnswerView>
  );
}
