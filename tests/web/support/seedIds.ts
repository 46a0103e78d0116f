import type { TestServer } from "../../support/seededServer.js";

/** Records of the seeds that the screens are opened with. */
export interface SeedIds {
  readonly deepSeek: string;
  readonly sacks: string;
  readonly claim: string;
  readonly article: string;
  readonly relation: string;
}

export async function seedIds(server: TestServer): Promise<SeedIds> {
  const { data } = await server.query(`{
    deepSeek: entity(name: "DeepSeek") { id }
    sacks: entity(name: "David Sacks") { id claims(role: SPEAKER, filter: { speechAct: { eq: ACCUSES } }, first: 1) { nodes { id article { id } } } }
    relations(filter: { status: { eq: ALLEGED } }, first: 1) { nodes { id } }
  }`);
  const claim = data.sacks.claims.nodes[0];
  return {
    deepSeek: data.deepSeek.id,
    sacks: data.sacks.id,
    claim: claim.id,
    article: claim.article.id,
    relation: data.relations.nodes[0].id,
  };
}
