// Who accuses an entity of what, who answered, and what comes in from now on.
//   node examples/node/accusations.ts DeepSeek               (Node 24; with Node 20: npx tsx examples/node/accusations.ts DeepSeek)
//   CLAIMGRAPH_URL=https://graph.example CLAIMGRAPH_TOKEN=cgk_... node examples/node/accusations.ts DeepSeek --follow
import {
  AccusationThreadsDocument,
  ClaimGraphError,
  createClient,
  FindEntityDocument,
  FollowClaimsDocument,
  pages,
} from "claimgraph/client";

const [name = "OpenAI", ...flags] = process.argv.slice(2);
const token = process.env["CLAIMGRAPH_TOKEN"];
const graph = createClient({
  url: process.env["CLAIMGRAPH_URL"] ?? "http://127.0.0.1:4000",
  ...(token ? { token } : {}),
});

try {
  const { entity } = await graph.request(FindEntityDocument, { name });
  if (!entity) throw new ClaimGraphError("NOT_FOUND", `Nobody is called ${name}.`);
  console.log(`${entity.name}: ${entity.claimCount} claims in ${entity.articleCount} articles`);

  const threads = pages(async (after) => {
    const answer = await graph.request(AccusationThreadsDocument, { id: entity.id, first: 20, after });
    return answer.entity?.accusationThreads;
  });
  for await (const { accusation, unanswered, responses } of threads) {
    const speaker = accusation.speaker?.name ?? accusation.speakerText ?? "the article";
    console.log(`\n${speaker} accuses ${accusation.target?.name ?? "nobody by name"}: ${accusation.content}`);
    if (unanswered) console.log("  no answer is known");
    for (const { kind, lagDays, claim } of responses)
      console.log(
        `  ${kind} after ${lagDays ?? "?"} days, ${claim.speaker?.name ?? claim.speakerText}: ${claim.content}`,
      );
  }

  if (flags.includes("--follow")) {
    const filter = { about: { id: { eq: entity.id } } };
    for await (const { claimEvents } of graph.subscribe(FollowClaimsDocument, { filter }))
      console.log(`\n${claimEvents.kind} ${claimEvents.at}: ${claimEvents.claim.content}`);
  }
} catch (error) {
  if (!(error instanceof ClaimGraphError)) throw error;
  console.error(`${error.code}: ${error.message}`);
  process.exitCode = 1;
}
