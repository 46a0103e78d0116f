import {
  EntityClaimsDocument,
  type ClaimFilter,
  type ClaimOrder,
  type ClaimRole,
  type EntityClaimsQuery,
  type SpeechAct,
} from "../../../documents/documents.generated.js";
import { claimSentence } from "../../../shared/voice/claimSentence.js";
import { Link } from "../../app/Link.js";
import { navigate } from "../../app/location.js";
import { pageOf } from "../../app/routes.js";
import { useAnswer } from "../../data/useAnswer.js";
import { useWords } from "../../i18n/Words.js";
import { AnswerView, Skeleton } from "../../parts/AnswerView.js";
import { ClaimNotes } from "../../parts/ClaimNotes.js";
import { Quote } from "../../parts/Quote.js";
import { Sentence } from "../../parts/Sentence.js";
import { StatusTag } from "../../parts/StatusTag.js";
import { usePages } from "../../parts/usePages.js";
import { ClaimFilters, ORDERS } from "./ClaimFilters.js";
import type { EntityRecord } from "./EntityScreen.js";

type ClaimRow = NonNullable<NonNullable<EntityClaimsQuery["entity"]>["claims"]>["nodes"][number];

interface ClaimVariables {
  readonly id: string;
  readonly role: ClaimRole;
  readonly filter: ClaimFilter | null;
  readonly orderBy: ClaimOrder;
  readonly lang: string;
}

/** The table of claims that concern an entity, with the filters in the address. */
export function EntityClaims({ entity, address }: { readonly entity: EntityRecord; readonly address: URL }) {
  const { t, language } = useWords();
  const role = (address.searchParams.get("role") as ClaimRole | null) ?? "ANY";
  const act = address.searchParams.get("act") as SpeechAct | null;
  const order = ORDERS.find((one) => one.key === address.searchParams.get("order")) ?? ORDERS[0];
  const variables: ClaimVariables = {
    id: entity.id,
    role,
    filter: act ? { speechAct: { eq: act } } : null,
    orderBy: order.value,
    lang: language,
  };
  const pages = usePages(JSON.stringify(variables));
  return (
    <>
      <ClaimFilters entity={entity} role={role} act={act} order={order.key} />
      <table className="claim-table">
        <caption className="visually-hidden">{t("tabClaims")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("colDate")}</th>
            <th scope="col">{t("colWho")}</th>
            <th scope="col">{t("colWhat")}</th>
            <th scope="col">{t("colWhere")}</th>
          </tr>
        </thead>
        {pages.cursors.map((after, index) => (
          <ClaimRows
            key={after ?? "first"}
            entity={entity}
            variables={{ ...variables, after }}
            isLast={index === pages.cursors.length - 1}
            onMore={pages.more}
          />
        ))}
      </table>
    </>
  );
}

interface RowsProperties {
  readonly entity: EntityRecord;
  readonly variables: ClaimVariables & { readonly after: string | null };
  readonly isLast: boolean;
  readonly onMore: (cursor: string) => void;
}

function ClaimRows({ entity, variables, isLast, onMore }: RowsProperties) {
  const answer = useAnswer(EntityClaimsDocument, variables);
  const claims = answer.data?.entity?.claims;
  if (!claims || answer.error) {
    return (
      <tbody>
        <tr>
          <td colSpan={4}>
            <AnswerView answer={answer} skeleton={<Skeleton lines={8} />}>
              {() => null}
            </AnswerView>
          </td>
        </tr>
      </tbody>
    );
  }
  return (
    <tbody aria-busy={answer.isLoading}>
      {claims.nodes.map((claim) => (
        <Row key={claim.id} claim={claim} />
      ))}
      {isLast && <FootRow entity={entity} claims={claims} isFiltered={isFiltered(variables)} onMore={onMore} />}
    </tbody>
  );
}

const isFiltered = (variables: ClaimVariables): boolean => variables.role !== "ANY" || variables.filter !== null;

function Row({ claim }: { readonly claim: ClaimRow }) {
  const { t, language, date } = useWords();
  const { article } = claim;
  const own = claim.relationLinks.find((link) => link.kind === "CONTENT") ?? claim.relationLinks[0];
  return (
    <tr>
      <td className="cell-date">{date(article.publishedAt)}</td>
      <td className="cell-who">
        <Sentence segments={claimSentence(claim, language)} />
        <ClaimNotes claim={claim} />
      </td>
      <td className="cell-what">
        <Link href={pageOf.claim(claim.id)}>
          <Quote text={claim.content} lang={article.lang} type={claim.quoteType} />
        </Link>
        {own && (
          <Link className="cell-relation" href={pageOf.relation(own.relation.id)}>
            <StatusTag status={own.relation.status} />
          </Link>
        )}
      </td>
      <td className="cell-where">
        {article.publisher?.name ?? t("noPublisher")}
        <Link href={pageOf.article(article.id, claim.id)} lang={article.lang}>
          {article.title}
        </Link>
      </td>
    </tr>
  );
}

interface FootProperties {
  readonly entity: EntityRecord;
  readonly claims: NonNullable<NonNullable<EntityClaimsQuery["entity"]>["claims"]>;
  readonly isFiltered: boolean;
  readonly onMore: (cursor: string) => void;
}

function FootRow({ entity, claims, isFiltered: filtered, onMore }: FootProperties) {
  const { t, number } = useWords();
  const { endCursor, hasNextPage } = claims.pageInfo;
  const isEmpty = claims.nodes.length === 0;
  if (!isEmpty && !hasNextPage) return null;
  return (
    <tr className="foot-row">
      <td colSpan={4}>
        {isEmpty && <p>{filtered ? t("filteredToNothing") : t("emptyEntity", { n: entity.articleCount })}</p>}
        {isEmpty && filtered && (
          <button type="button" onClick={() => navigate(pageOf.entity(entity.id))}>
            {t("resetFilters")}
          </button>
        )}
        {hasNextPage && endCursor && (
          <>
            <button type="button" onClick={() => onMore(endCursor)}>
              {t("loadMore")}
            </button>{" "}
            <span className="muted">{number(claims.totalCount ?? 0)}</span>
          </>
        )}
      </td>
    </tr>
  );
}
