import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type TestServer } from "../support/seededServer.js";

/** The same facts in English and in Chinese; names of the name table, events of nobody. */
const TELLINGS = [
  ["Microsoft acquired Mistral AI on Monday.", "微软周一收购了Mistral AI。"],
  ["OpenAI accused DeepSeek of copying its models.", "OpenAI指控DeepSeek抄袭其模型。"],
  ["Italy banned the DeepSeek app on Thursday.", "意大利周四禁用了DeepSeek应用。"],
  ["Nvidia invested in Anthropic.", "英伟达投资了Anthropic。"],
  ["Google sued Amazon in a court in Paris.", "谷歌起诉亚马逊。"],
  ["Alibaba and Tencent announced a partnership; Alibaba partnered with Tencent.", "阿里巴巴与腾讯达成合作。"],
  ["Meta denied that it had acquired Anthropic.", "Meta否认收购Anthropic。"],
  ["Huawei supplies chips to Baidu.", "华为向百度供应芯片。"],
] as const;

const RELATIONS = `query ($id: ID!) { node(id: $id) { ... on Article { claims(first: 50) { nodes { relationLinks { polarity relation { id predicate subject { name } object { name } objectText } } } } } } }`;

interface Link {
  readonly polarity: string;
  readonly relation: {
    readonly id: string;
    readonly predicate: string;
    readonly subject: { readonly name: string };
    readonly object: { readonly name: string } | null;
  };
}

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

/** Relations between entities that a text tells, with their ids. */
async function told(body: string): Promise<string[]> {
  const { id } = await server.application.ingestArticle({ body, format: "text", title: "Telling" });
  const { data } = await server.query(RELATIONS, { id });
  const links = data.node.claims.nodes.flatMap((claim: { relationLinks: Link[] }) => claim.relationLinks) as Link[];
  return [
    ...new Set(
      links
        .filter(({ relation }) => relation.object !== null)
        .map(
          ({ polarity, relation: { id: relationId, predicate, subject, object } }) =>
            `${polarity} ${subject.name} ${predicate} ${object?.name} ${relationId}`,
        ),
    ),
  ].toSorted();
}

describe("the English and the Chinese telling of the same facts", () => {
  test.each(TELLINGS)("%s", async (english, chinese) => {
    const [en, zh] = [await told(english), await told(chinese)];
    expect(en.length).toBeGreaterThan(0);
    expect(zh).toEqual(en);
  });
});
