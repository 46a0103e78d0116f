import { foldName } from "../../domain/foldName.js";
import type { EntityType } from "../../domain/ontology.js";
import { familyOf, isKindOf } from "../../domain/ontology.js";
import type { Candidate, MentionReading } from "../mentions/candidate.js";
import { UnionFind } from "../../domain/unionFind.js";
import { withoutEndings } from "../text/endings.js";
import { shortNamesZh } from "./shortNamesZh.js";

/** What the names of one thing amount to. */
export interface NameGroup {
  readonly type: EntityType;
  readonly tableKey: string | null;
  /** Indices into the names. */
  readonly members: readonly number[];
}

interface Node {
  readonly surface: string;
  readonly folded: string;
  readonly first: Candidate;
  readonly members: number[];
  readonly type: EntityType;
  readonly tableKey: string | null;
}

/**
 * Tells which names of an article are names of one thing: the same entry of the table, the same words, a last name after the full one, a company without
 * its suffix, an acronym after the words it stands for, a name with another in brackets behind it.
 */
export function linkNames(reading: MentionReading, names: readonly Candidate[]): NameGroup[] {
  const nodes = collectNodes(reading, names);
  const groups = new UnionFind();
  nodes.forEach(() => groups.add());
  linkSpellings(nodes, groups);
  linkPersons(nodes, groups);
  linkOrganisations(nodes, groups);
  linkShortNames(reading, nodes, groups);
  linkBrackets(reading, names, nodes, groups);
  return toGroups(nodes, groups);
}

/** One node for each entry of the table, and for each other name in each family. */
function collectNodes({ document }: MentionReading, names: readonly Candidate[]): Node[] {
  const byKey = new Map<string, Node>();
  names.forEach((one, index) => {
    const surface = document.analysis.slice(one.start, one.end).replace(/\s+/gu, " ");
    const folded = foldName(surface);
    const key = one.entry
      ? `table ${one.entry.key}`
      : `${one.type === "PERSON" ? "person" : familyOf(one.type)} ${folded}`;
    const known = byKey.get(key);
    if (known) known.members.push(index);
    else
      byKey.set(key, {
        surface,
        folded,
        first: one,
        members: [index],
        type: one.entry?.type ?? one.type,
        tableKey: one.entry?.key ?? null,
      });
  });
  return [...byKey.values()];
}

type Join = (a: number, b: number) => void;

/** Joins two nodes unless the table says that they are two things. */
function joiner(nodes: readonly Node[], groups: UnionFind): Join {
  const keys = new Map<number, string | null>();
  nodes.forEach((node, index) => {
    const root = groups.find(index);
    keys.set(root, keys.get(root) ?? node.tableKey);
  });
  return (a, b) => {
    const [first, second] = [keys.get(groups.find(a)) ?? null, keys.get(groups.find(b)) ?? null];
    if (first !== null && second !== null && first !== second) return;
    groups.union(a, b);
    keys.set(groups.find(a), first ?? second);
  };
}

/** One name is one thing in one article, whatever its type was taken to be. */
function linkSpellings(nodes: readonly Node[], groups: UnionFind): void {
  const byFolded = new Map<string, number>();
  nodes.forEach((node, index) => {
    const known = byFolded.get(node.folded);
    if (known === undefined) byFolded.set(node.folded, index);
    else if (node.tableKey === null || nodes[known]!.tableKey === null) groups.union(known, index);
  });
}

const partsOf = (surface: string): string[] =>
  surface.split(/[\s·•・]+/u).filter((part) => !/^(?:jr|sr|ii|iii|iv)\.?$/iu.test(part));

/** A last name, a first name, or a surname with a title, after the full name; the first full name that fits when there are several. */
function linkPersons(nodes: readonly Node[], groups: UnionFind): void {
  const join = joiner(nodes, groups);
  const byPart = new Map<string, number>();
  const bySurname = new Map<string, number>();
  nodes.forEach((node, index) => {
    if (node.type !== "PERSON") return;
    const parts = partsOf(node.surface);
    if (parts.length > 1) {
      for (const part of [parts[parts.length - 1]!, parts[0]!])
        if (!byPart.has(foldName(part))) byPart.set(foldName(part), index);
    } else if (/^[\u3400-\u9fff]{2,4}$/u.test(node.surface)) {
      const surname = node.surface[0]!;
      if (!bySurname.has(surname)) bySurname.set(surname, index);
    }
  });
  nodes.forEach((node, index) => {
    const whole = partsOf(node.surface).length === 1;
    if (!whole) return;
    const full = byPart.get(node.folded);
    const mayBePerson = node.type === "PERSON" || isGuess(node);
    if (full !== undefined && full !== index && mayBePerson) join(full, index);
    const surnamed = bySurname.get(node.surface);
    if (surnamed !== undefined && surnamed !== index && node.type === "PERSON" && node.surface.length === 1)
      join(surnamed, index);
  });
}

const EN_SUFFIX =
  /(?:,? (?:inc|corp|corporation|ltd|limited|llc|plc|co|company|group|holdings?|technologies|technology|gmbh|ag)\.?)$/iu;
const ZH_SUFFIX = /(?:公司|集团|控股|科技)$/u;
const ZH_BEFORE_SUFFIX = /(?:股份|科技|技术|网络|集团|控股|有限责任|有限)$/u;

function linkOrganisations(nodes: readonly Node[], groups: UnionFind): void {
  const join = joiner(nodes, groups);
  const byFolded = new Map(nodes.map((node, index) => [node.folded, index]));
  nodes.forEach((node, index) => {
    if (!isKindOf(node.type, "ORGANIZATION")) return;
    const latin = withoutEndings(node.surface, EN_SUFFIX);
    const head = latin.replace(ZH_SUFFIX, "");
    const bare = head === latin ? head : withoutEndings(head, ZH_BEFORE_SUFFIX);
    const short = bare !== node.surface && bare.length > 1 ? byFolded.get(foldName(bare)) : undefined;
    if (short !== undefined && nodes[short]!.type !== "PERSON" && familyOf(nodes[short]!.type) !== "PLACE")
      join(short, index);
    const first = node.surface.includes(" ") ? byFolded.get(foldName(node.surface.split(" ")[0]!)) : undefined;
    if (first !== undefined && isGuess(nodes[first]!) && /^[A-Z]/u.test(nodes[first]!.surface)) join(first, index);
    const acronym = initialsOf(node.surface)
      .map((one) => byFolded.get(one))
      .find((one) => one !== undefined);
    if (acronym !== undefined && acronym !== index && /^[A-Z&]{2,8}$/u.test(nodes[acronym]!.surface))
      join(acronym, index);
  });
}

/** 隆迪种业 after 沈阳隆迪种业有限公司. A short name that two longer ones give (武钢 of 武钢股份 and 武钢集团) is nobody's. */
function linkShortNames({ gazetteer }: MentionReading, nodes: readonly Node[], groups: UnionFind): void {
  const join = joiner(nodes, groups);
  const isPlace = (word: string): boolean =>
    gazetteer.lookUp(word).some(({ entry }) => familyOf(entry.type) === "PLACE" || entry.type === "COUNTRY");
  const longer = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    if (!isKindOf(node.type, "ORGANIZATION")) return;
    for (const short of shortNamesZh(node.surface, isPlace)) longer.set(short, [...(longer.get(short) ?? []), index]);
  });
  nodes.forEach((node, index) => {
    const fitting = (longer.get(node.surface) ?? []).filter((one) => one !== index);
    const roots = new Set(fitting.map((one) => groups.find(one)));
    if (roots.size === 1 && (isKindOf(node.type, "ORGANIZATION") || isGuess(node))) join(fitting[0]!, index);
  });
}

/** A name without an entry whose type was only guessed. */
const isGuess = (node: Node): boolean => node.tableKey === null && node.first.confidence < 0.75;

/** Folded acronyms of a name of several words: with and without the small ones. */
function initialsOf(surface: string): string[] {
  const words = surface.split(/[\s-]+/u);
  if (words.length < 2) return [];
  const all = words.map((word) => word[0] ?? "").join("");
  const large = words
    .filter((word) => /^[A-Z]/u.test(word))
    .map((word) => word[0] ?? "")
    .join("");
  return [large.toLowerCase(), all.toLowerCase()].filter((one) => one.length >= 2);
}

/** 月之暗面(Moonshot AI), Moonshot AI (月之暗面), Financial Conduct Authority (FCA). */
function linkBrackets(
  { document }: MentionReading,
  names: readonly Candidate[],
  nodes: readonly Node[],
  groups: UnionFind,
): void {
  const join = joiner(nodes, groups);
  const nodeOf = new Map(nodes.flatMap((node, index) => node.members.map((member) => [member, index] as const)));
  for (let i = 1; i < names.length; i += 1) {
    const [outer, inner] = [names[i - 1]!, names[i]!];
    const between = document.analysis.slice(outer.end, Math.min(inner.start, outer.end + 6));
    const abbreviates = /^ ?\((?:以下)?(?:简称|称)(?:为|:)?["“]?$/u.test(
      document.analysis.slice(outer.end, Math.min(inner.start, outer.end + 10)),
    );
    if (abbreviates) {
      join(nodeOf.get(i - 1)!, nodeOf.get(i)!);
      continue;
    }
    if (!/^ ?\(["“]?$/u.test(between) || !/^["”]?[),;]/u.test(document.analysis.slice(inner.end, inner.end + 2)))
      continue;
    if (pairs(document.analysis, outer, inner)) join(nodeOf.get(i - 1)!, nodeOf.get(i)!);
  }
}

function pairs(analysis: string, outer: Candidate, inner: Candidate): boolean {
  const [a, b] = [analysis.slice(outer.start, outer.end), analysis.slice(inner.start, inner.end)];
  const scriptsDiffer = /[\u3400-\u9fff]/u.test(a) !== /[\u3400-\u9fff]/u.test(b);
  const acronym = /^[A-Z&]{2,8}$/u.test(b) && initialsOf(a).includes(b.toLowerCase());
  if (!scriptsDiffer && !acronym) return false;
  const weak = outer.confidence <= 0.6 || inner.confidence <= 0.6;
  return weak || familyOf(outer.type) === familyOf(inner.type);
}

function toGroups(nodes: readonly Node[], groups: UnionFind): NameGroup[] {
  const byRoot = new Map<number, Node[]>();
  nodes.forEach((node, index) => {
    const root = groups.find(index);
    const list = byRoot.get(root);
    if (list) list.push(node);
    else byRoot.set(root, [node]);
  });
  return [...byRoot.values()].map((list) => {
    const table = list.find((node) => node.tableKey !== null);
    return {
      type: table?.type ?? voteType(list),
      tableKey: table?.tableKey ?? null,
      members: list.flatMap((node) => node.members).sort((a, b) => a - b),
    };
  });
}

/** The type that most of the evidence gives. */
function voteType(nodes: readonly Node[]): EntityType {
  const votes = new Map<EntityType, number>();
  for (const node of nodes) {
    // A guess counts little beside a cue, however often it is made.
    const weight = node.first.confidence >= 0.61 ? node.first.confidence * Math.min(node.members.length, 5) : 0.1;
    votes.set(node.type, (votes.get(node.type) ?? 0) + weight);
  }
  return [...votes].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
