import { Arg, Ctx, Int, Query, Resolver } from "type-graphql";
import type { Claim } from "../../domain/claim.js";
import type { ClaimFilter } from "../../store/graphStore.js";
import type { ApiContext } from "../context.js";
import { ClaimFilterInput } from "../filters/filters.inputs.js";
import { readFilter } from "../filters/readFilter.js";
import { boundedInt } from "../relay/boundedInt.js";
import { loadArticle, loadEntity, loadRelation, required } from "../relay/loadRecords.js";
import { ClaimRow } from "./dashboard.type.js";

const MAX_ROWS = 1000;

@Resolver()
export class ClaimRowsResolver {
  @Query(() => [ClaimRow], { description: "Claims as flat rows, newest article first: for tables of dashboards." })
  async claimRows(
    @Arg("filter", () => ClaimFilterInput, { nullable: true, description: "Which claims." }) input:
      | ClaimFilterInput
      | undefined,
    @Arg("limit", () => Int, {
      nullable: true,
      defaultValue: 100,
      description: `At most so many rows, ${MAX_ROWS} at most.`,
    })
    wanted: number | null,
    @Ctx() context: ApiContext,
  ): Promise<ClaimRow[]> {
    const first = boundedInt(wanted, { name: "limit", fallback: 100, max: MAX_ROWS });
    const filter = readFilter<ClaimFilter>(input);
    const { items } = await context.store.listClaims({ page: { first }, ...(filter && { filter }) });
    return Promise.all(items.map((claim) => rowOf(context, claim)));
  }
}

async function rowOf(context: ApiContext, claim: Claim): Promise<ClaimRow> {
  const nameOf = async (id: string | null): Promise<string | null> =>
    id === null ? null : ((await loadEntity(context, id))?.name ?? null);
  const link = claim.links.find((one) => one.kind === "CONTENT") ?? claim.links[0];
  const [article, relation, speaker, target] = await Promise.all([
    required(loadArticle(context, claim.articleId), "a claim's article"),
    link ? loadRelation(context, link.relationId) : null,
    nameOf(claim.speakerId),
    nameOf(claim.targetId),
  ]);
  const [subject, object, publisher] = await Promise.all([
    nameOf(relation?.subjectId ?? null),
    nameOf(relation?.objectId ?? null),
    nameOf(article.publisherId),
  ]);
  const shown = claim.evidence.find((one) => one.role === "CUE") ?? claim.evidence[0];
  return {
    time: article.publishedAt,
    id: claim.id,
    speaker: speaker ?? claim.speakerText,
    speechAct: claim.speechAct,
    target,
    content: claim.content,
    predicate: relation?.predicate ?? null,
    subject,
    object: object ?? relation?.objectText ?? null,
    modality: claim.modality,
    polarity: claim.polarity,
    publisher,
    url: article.url,
    sentence: shown?.sentence ?? claim.content,
    confidence: claim.confidence,
  };
}
