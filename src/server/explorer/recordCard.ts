import { SPEECH_ACT_INFO } from "../../domain/ontology.js";
import type { GraphStore } from "../../store/graphStore.js";

/** What a link to a record's page shows elsewhere: in a preview, in the head of the page, in oEmbed. */
export interface RecordCard {
  readonly kind: "entity" | "claim" | "article";
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Type in the words of schema.org. */
  readonly schemaType: string;
}

const READERS: Readonly<Record<string, (store: GraphStore, id: string) => Promise<RecordCard | null>>> = {
  e: entityCard,
  c: claimCard,
  a: articleCard,
};

/** Reads the card of the record that a path such as `/e/ent_...` names; null for other paths, unknown records and without a store. */
export async function readRecordCard(store: GraphStore | null, pathname: string): Promise<RecordCard | null> {
  const [, kind = "", id = "", ...rest] = pathname.split("/");
  const read = READERS[kind];
  return store && read && id !== "" && rest.length === 0 ? read(store, decodeURIComponent(id)) : null;
}

async function entityCard(store: GraphStore, id: string): Promise<RecordCard | null> {
  const [entity] = await store.entities([id]);
  if (!entity) return null;
  const [claims = 0] = await store.countClaimsOf({ by: "entity", role: "ANY" }, [id]);
  return {
    kind: "entity",
    id,
    title: entity.name,
    description: `${claims} claims by, of and to ${entity.name}, each with who says so and where.`,
    schemaType: entity.type === "PERSON" ? "Person" : "Thing",
  };
}

async function claimCard(store: GraphStore, id: string): Promise<RecordCard | null> {
  const [claim] = await store.claims([id]);
  if (!claim) return null;
  const named = [claim.speakerId, claim.targetId].filter((one) => one !== null);
  const names = new Map((await store.entities(named)).flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
  const speaker = (claim.speakerId && names.get(claim.speakerId)) ?? claim.speakerText ?? "An article";
  const target = claim.targetId ? ` ${names.get(claim.targetId) ?? ""}` : "";
  return {
    kind: "claim",
    id,
    title: `${speaker} ${SPEECH_ACT_INFO[claim.speechAct].label.en}${target}`,
    description: claim.content,
    schemaType: "Claim",
  };
}

async function articleCard(store: GraphStore, id: string): Promise<RecordCard | null> {
  const [article] = await store.articles([id]);
  if (!article) return null;
  return {
    kind: "article",
    id,
    title: article.title,
    description: article.text.slice(0, 200),
    schemaType: "NewsArticle",
  };
}
