// Scores the extractor on the project's own annotated news (tests/gold/{en,zh}; format: tests/gold/README.md).
//   node scripts/scoreOwnNews.mjs [--errors] [en|zh] [dev|test]
import "reflect-metadata";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** One annotated article: its text and the claims a careful reader lists. */
export function parseGold(file) {
  const [head, annotation] = readFileSync(file, "utf8").split("\n---\n");
  const fields = /^part: (?<part>dev|test)\ndate: (?<date>\S+)\n\n(?<text>[\s\S]+)$/u.exec(head)?.groups;
  if (!fields || annotation === undefined) throw new Error(`${file} is not in the format of tests/gold/README.md`);
  return { ...fields, claims: annotation.trim().split("\n").map(parseClaim) };
}

function parseClaim(line) {
  const [speaker, act, modality, content, relations = ""] = line
    .replace(/\|\s*$/u, "")
    .split(" | ")
    .map((cell) => cell.trim());
  const [speechAct, target = null] = act.split(" > ");
  const unnamed = /^"(.*)"$/u.exec(speaker)?.[1] ?? null;
  return {
    speaker: speaker === "-" || unnamed !== null ? null : speaker,
    speakerText: unnamed,
    speechAct,
    target,
    modality: modality === "?" ? null : modality.replace("!", ""),
    polarity: modality.startsWith("!") ? "NEGATIVE" : "POSITIVE",
    content,
    relations: relations
      .replace(/^\+\s*/u, "")
      .split(";")
      .map((one) => one.trim())
      .filter(Boolean),
  };
}

const MATCH = 0.4;
const COUNTERS = [
  "gold",
  "found",
  "predicted",
  "spurious",
  "speaker",
  "act",
  "modalities",
  "modality",
  "targets",
  "target",
  "relations",
  "relation",
];

/** Counts over annotated articles; `tell` hears of each error, `judge` of each claim that somebody makes, and whether speaker, act and content are right. */
export function scoreNews(golds, reader, tell = () => {}, judge = () => {}) {
  const total = Object.fromEntries(COUNTERS.map((key) => [key, 0]));
  for (const gold of golds) {
    const extraction = reader.read({
      body: gold.text,
      format: "text",
      publishedAt: Date.parse(`${gold.date}T00:00:00Z`),
      title: "-",
    });
    for (const [key, value] of Object.entries(
      scoreArticle(gold, extraction, (kind, what) => tell(gold.name, kind, what), judge),
    ))
      total[key] += value;
  }
  return total;
}

function scoreArticle(gold, { article, mentions, chains, claims }, tell, judge) {
  const count = Object.fromEntries(COUNTERS.map((key) => [key, 0]));
  const namesOf = (index) => {
    const chain = index === null ? undefined : chains[mentions[index]?.chain ?? -1];
    if (!chain) return [];
    return [
      chain.name,
      ...chain.mentions
        .filter((at) => mentions[at].kind === "NAME")
        .map((at) => article.text.slice(mentions[at].start, mentions[at].end)),
    ];
  };
  const is = (index, name) => {
    const wanted = fold(name);
    return namesOf(index).some(
      (one) => fold(one) === wanted || wanted.includes(fold(one)) || fold(one).includes(wanted),
    );
  };
  const spoken = claims.filter((claim) => claim.speechAct !== "REPORTS");
  const used = new Set();
  for (const one of gold.claims) {
    const start = article.text.indexOf(one.content);
    if (start < 0) throw new Error(`${gold.name}: "${one.content}" is not in the cleaned text`);
    const span = { start, end: start + one.content.length };
    for (const relation of one.relations) {
      count.relations += 1;
      const [, not, subject, predicate, object] = /^(not )?(.+?) \[(\w+)\] (.+)$/u.exec(relation);
      const hit = claims.some((claim) =>
        claim.relations.some(
          (r) =>
            r.kind === "CONTENT" &&
            r.predicate === predicate &&
            (r.polarity === "NEGATIVE") === Boolean(not) &&
            ((is(r.subject, subject) && (r.objectText?.includes(object) || is(r.object, object))) ||
              (["PARTNERS_WITH", "MEETS_WITH", "COMPETES_WITH"].includes(predicate) &&
                is(r.subject, object) &&
                is(r.object, subject))),
        ),
      );
      if (hit) count.relation += 1;
      else tell("relation", relation);
    }
    if (one.speechAct === "REPORTS") continue;
    count.gold += 1;
    const best = spoken
      .filter((claim) => !used.has(claim))
      .map((claim) => ({ claim, share: overlap(span, claim.content) + (claim.speechAct === one.speechAct ? 0.01 : 0) }))
      .toSorted((a, b) => b.share - a.share)[0];
    if (!best || best.share < MATCH) {
      tell("missed", `${one.speaker ?? one.speakerText} ${one.speechAct}: ${one.content}`);
      continue;
    }
    const { claim } = best;
    used.add(claim);
    count.found += 1;
    const speakerFits =
      one.speaker === null
        ? fold(claim.speakerText ?? "").includes(fold(one.speakerText)) ||
          fold(one.speakerText).includes(fold(claim.speakerText ?? "?"))
        : is(claim.speaker, one.speaker);
    if (speakerFits) count.speaker += 1;
    else
      tell(
        "speaker",
        `${claim.speakerText} (${namesOf(claim.speaker)[0] ?? "-"}) for ${one.speaker ?? one.speakerText}: ${one.content}`,
      );
    judge(claim, speakerFits && claim.speechAct === one.speechAct);
    if (claim.speechAct === one.speechAct) count.act += 1;
    else tell("act", `${claim.speechAct} for ${one.speechAct}: ${one.content}`);
    if (one.modality !== null) count.modalities += 1;
    if (one.modality !== null && claim.modality === one.modality && claim.polarity === one.polarity)
      count.modality += 1;
    else if (one.modality !== null)
      tell("modality", `${claim.polarity} ${claim.modality} for ${one.polarity} ${one.modality}: ${one.content}`);
    if (one.target !== null) {
      count.targets += 1;
      if (is(claim.target, one.target)) count.target += 1;
      else tell("target", `${namesOf(claim.target)[0] ?? "-"} for ${one.target}: ${one.content}`);
    }
  }
  count.predicted = spoken.length;
  for (const claim of spoken) {
    if (used.has(claim)) continue;
    count.spurious += 1;
    judge(claim, false);
    const said = claim.content.map(({ start, end }) => article.text.slice(start, end)).join(" … ");
    tell("spurious", `${claim.speakerText} ${claim.speechAct}: ${said} (${claim.extractor})`);
  }
  for (const claim of claims.filter(({ speechAct }) => speechAct === "REPORTS"))
    for (const r of claim.relations)
      tell(
        "reported",
        `${namesOf(r.subject)[0]} ${r.polarity === "NEGATIVE" ? "not " : ""}${r.predicate} ${r.objectText ?? namesOf(r.object)[0]} ${r.modality}`,
      );
  return count;
}

const fold = (text) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^(?:the|a|an) /u, "")
    .replace(/[\s"“”《》]+/gu, " ")
    .trim();

/** Dice coefficient of the characters of a span and of those of several. */
function overlap(span, others) {
  const shared = others.reduce(
    (sum, one) => sum + Math.max(0, Math.min(span.end, one.end) - Math.max(span.start, one.start)),
    0,
  );
  const length = others.reduce((sum, one) => sum + one.end - one.start, 0);
  return (2 * shared) / (span.end - span.start + length);
}

/** The annotated articles of a language and part. */
export const loadGold = (lang, part) =>
  readdirSync(join(root, "tests", "gold", lang))
    .filter((name) => name.endsWith(".txt"))
    .toSorted()
    .map((name) => ({ name: `${lang}/${name}`, ...parseGold(join(root, "tests", "gold", lang, name)) }))
    .filter((gold) => part === undefined || gold.part === part);

/** Shares from counts, 0 to 1. */
export const shares = (count) => ({
  recall: count.found / count.gold,
  spurious: count.spurious / Math.max(1, count.predicted),
  speaker: count.speaker / Math.max(1, count.found),
  act: count.act / Math.max(1, count.found),
  modality: count.modality / Math.max(1, count.modalities),
  target: count.target / Math.max(1, count.targets),
  relations: count.relation / Math.max(1, count.relations),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { composeReader } = await import("../dist/composeReader.js");
  const reader = composeReader();
  const words = process.argv.slice(2);
  const errors = words.includes("--errors");
  for (const lang of ["en", "zh"].filter(
    (one) => (!words.includes("en") && !words.includes("zh")) || words.includes(one),
  ))
    for (const part of ["dev", "test"].filter(
      (one) => (!words.includes("dev") && !words.includes("test")) || words.includes(one),
    )) {
      const count = scoreNews(
        loadGold(lang, part),
        reader,
        (name, kind, what) => errors && console.log(`${name}  ${kind}: ${what}`),
      );
      console.log(
        lang,
        part,
        JSON.stringify(count),
        Object.entries(shares(count))
          .map(([key, value]) => `${key} ${value.toFixed(2)}`)
          .join("  "),
      );
    }
}
