import { foldName } from "../../domain/foldName.js";
import type { EntityType } from "../../domain/ontology.js";
import { isKindOf } from "../../domain/ontology.js";
import type { Chain, DocumentMention } from "../extraction.js";
import type { Candidate, MentionReading } from "../mentions/candidate.js";
import { linkNames } from "./linkNames.js";
import type { Placed } from "./resolveReferents.js";
import { resolveReferents } from "./resolveReferents.js";

interface Draft {
  readonly type: EntityType;
  readonly tableKey: string | null;
  readonly members: number[];
}

/** Tells which mentions of an article stand for one thing. `mentions` are in text order and free of overlaps. */
export function buildChains(
  reading: MentionReading,
  mentions: readonly Candidate[],
): { mentions: readonly DocumentMention[]; chains: readonly Chain[] } {
  const { document, tokenAt } = reading;
  const placed = mentions.map((candidate): Placed => ({
    candidate,
    sentence: document.tokens[tokenAt[candidate.start] ?? -1]?.sentence ?? 0,
    chain: null,
  }));
  const drafts: Draft[] = [];
  placeNames(reading, placed, drafts);
  placeGroups(reading, placed, drafts);
  resolveReferents(reading, placed, (chain) => drafts[chain]!.type);
  placeRest(placed, drafts);
  return finish(reading, placed, drafts);
}

function open(drafts: Draft[], type: EntityType, tableKey: string | null): number {
  drafts.push({ type, tableKey, members: [] });
  return drafts.length - 1;
}

function placeNames(reading: MentionReading, placed: readonly Placed[], drafts: Draft[]): void {
  const indices = placed.flatMap((one, index) => (one.candidate.kind === "NAME" ? [index] : []));
  const groups = linkNames(
    reading,
    indices.map((index) => placed[index]!.candidate),
  );
  const byKey = new Map<string, number>();
  for (const { type, tableKey, members } of groups) {
    const chain = open(drafts, type, tableKey);
    if (tableKey !== null) byKey.set(tableKey, chain);
    for (const member of members) placed[indices[member]!]!.chain = chain;
  }
  for (const one of placed) {
    const { kind, entry } = one.candidate;
    if (kind !== "METONYM" || !entry) continue;
    const known = byKey.get(entry.key);
    one.chain = known ?? open(drafts, entry.type, entry.key);
    if (known === undefined) byKey.set(entry.key, one.chain);
  }
}

/** Groups named by the same words are one group. */
function placeGroups({ document }: MentionReading, placed: readonly Placed[], drafts: Draft[]): void {
  const byWords = new Map<string, number>();
  for (const one of placed) {
    if (one.candidate.kind !== "GROUP_OF") continue;
    const words = foldName(document.analysis.slice(one.candidate.start, one.candidate.end)).replace(
      /^(?:the|some)/u,
      "",
    );
    one.chain = byWords.get(words) ?? open(drafts, "GROUP", null);
    byWords.set(words, one.chain);
  }
}

/** What nothing was found for stands for itself. */
function placeRest(placed: readonly Placed[], drafts: Draft[]): void {
  for (const one of placed) one.chain ??= open(drafts, one.candidate.type, null);
}

function finish(
  { document }: MentionReading,
  placed: readonly Placed[],
  drafts: readonly Draft[],
): { mentions: DocumentMention[]; chains: Chain[] } {
  const order: number[] = [];
  const chainAt = new Map<number, number>();
  for (const { chain } of placed) {
    if (chain === null || chainAt.has(chain)) continue;
    chainAt.set(chain, order.length);
    order.push(chain);
  }
  placed.forEach((one, index) => drafts[one.chain!]!.members.push(index));
  const mentions = placed.map(({ candidate, sentence, chain }): DocumentMention => {
    const { start, end, kind, role, plural, confidence } = candidate;
    return {
      start,
      end,
      kind,
      type: mentionType(candidate, drafts[chain!]!.type),
      chain: chainAt.get(chain!)!,
      sentence,
      role,
      plural,
      confidence,
    };
  });
  const chains = order.map((index): Chain => {
    const { type, tableKey, members } = drafts[index]!;
    const names = members.filter((member) => placed[member]!.candidate.kind === "NAME");
    const surfaces = (names.length > 0 ? names : members).map((member) => {
      const { start, end } = placed[member]!.candidate;
      return document.text.slice(start, end);
    });
    return { type, tableKey, mentions: members, name: fullest(surfaces), named: names.length > 0 || tableKey !== null };
  });
  return { mentions, chains };
}

/** Referring words take the type of their chain; a government named by its country keeps its own. */
const mentionType = ({ kind, type }: Candidate, chain: EntityType): EntityType => {
  if (kind === "METONYM" || kind === "GROUP_OF") return type;
  return kind === "PRONOUN" && isKindOf(chain, "PERSON") && type === "GROUP" ? "GROUP" : chain;
};

const fullest = (surfaces: readonly string[]): string =>
  surfaces.reduce((best, one) => (one.length > best.length ? one : best), surfaces[0] ?? "");
