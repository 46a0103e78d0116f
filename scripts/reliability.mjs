// How often claims of a given confidence are right: judged on the project's annotated news and, where it is beside the project, on gum-attribution.
//   node scripts/reliability.mjs            prints the table of docs/accuracy.md
//   npm run calibrate                       prints the curve that fits the dev parts best, for src/extract/claims/claimConfidence.ts
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const GUM = join(root, "..", "shared", "gold", "gum-attribution", "dev.jsonl");
const BINS = [0, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1];
/** Rules whose content is a thing, not a statement: gum-attribution does not annotate them. */
const NO_STATEMENT =
  /\/(?:cue-object|target-act|passive-act|declines-comment|finger-point|reason|bare-denial|publisher-opinion)\b/u;

/** Claims that somebody makes, as `{confidence, isRight}`, by set. */
export async function judgedClaims(reader) {
  const { loadGold, scoreNews } = await import("./scoreOwnNews.mjs");
  const sets = { "own news, dev": [], "own news, test": [] };
  for (const part of ["dev", "test"])
    for (const lang of ["en", "zh"])
      scoreNews(
        loadGold(lang, part),
        reader,
        () => {},
        ({ confidence }, isRight) => sets[`own news, ${part}`].push({ confidence, isRight }),
      );
  if (existsSync(GUM)) sets["gum-attribution, dev"] = gumClaims(reader);
  return sets;
}

function gumClaims(reader) {
  return readFileSync(GUM, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
    .flatMap(({ text, attributions }) => {
      const { article, claims } = reader.read({ body: text, format: "text", title: "", lang: "en" });
      const raw = (offset) => {
        const stretch = article.offsetMap.findLast(({ clean }) => clean <= offset);
        return stretch ? stretch.raw + Math.min(offset - stretch.clean, stretch.length) : offset;
      };
      const rawSpans = (spans) => spans.map(({ start, end }) => [raw(start), raw(end - 1) + 1]);
      return claims
        .filter(({ speechAct, extractor }) => speechAct !== "REPORTS" && !NO_STATEMENT.test(extractor))
        .map(({ confidence, content, evidence }) => {
          const said = rawSpans(content);
          const speaker = rawSpans(evidence.filter(({ role }) => role === "SPEAKER"));
          const isRight = attributions.some(
            (one) =>
              shared(one.content, said) > 0.5 &&
              (one.source.length === 0 || speaker.length === 0 || shared(one.source, speaker) > 0),
          );
          return { confidence, isRight };
        });
    });
}

/** Dice coefficient of the characters of two lists of spans. */
function shared(some, others) {
  const length = (spans) => spans.reduce((sum, [start, end]) => sum + end - start, 0);
  const both = some.reduce(
    (sum, [start, end]) =>
      others.reduce((inner, [from, to]) => inner + Math.max(0, Math.min(end, to) - Math.max(start, from)), sum),
    0,
  );
  return (2 * both) / Math.max(1, length(some) + length(others));
}

/** The table: for each stretch of confidence and set, how many claims, their mean confidence and the share that is right. */
export function reliabilityTable(sets) {
  const names = Object.keys(sets);
  const mean = (rows, of) => rows.reduce((sum, one) => sum + of(one), 0) / rows.length;
  const cell = (rows) =>
    rows.length === 0
      ? " | | "
      : `${rows.length} | ${mean(rows, (one) => one.confidence).toFixed(2)} | ${mean(rows, (one) => Number(one.isRight)).toFixed(2)}`;
  const lines = BINS.slice(0, -1).map((from, i) => {
    const to = BINS[i + 1];
    const within = names.map((name) =>
      cell(sets[name].filter(({ confidence }) => confidence >= from && (confidence < to || to === 1))),
    );
    return `| ${from.toFixed(2)} to ${to.toFixed(2)} | ${within.join(" | ")} |`;
  });
  return [
    `| confidence | ${names.map((name) => `${name}: claims | said | right`).join(" | ")} |`,
    `|---|${names.map(() => "---:|---:|---:").join("|")}|`,
    ...lines,
    `| all | ${names.map((name) => cell(sets[name])).join(" | ")} |`,
  ].join("\n");
}

/** Strength of the pull towards the raw values, in claims. */
const PULL = 20;

/** Slope and offset of the logistic curve over the log odds of raw confidences, by gradient descent. */
function fit(rows) {
  let slope = 1;
  let offset = 0;
  for (let round = 0; round < 50_000; round += 1) {
    let slopeBy = PULL * (slope - 1);
    let offsetBy = 0;
    for (const { odds, isRight } of rows) {
      const miss = 1 / (1 + Math.exp(-(slope * odds + offset))) - Number(isRight);
      slopeBy += miss * odds;
      offsetBy += miss;
    }
    slope -= 0.0005 * slopeBy;
    offset -= 0.0005 * offsetBy;
  }
  return { slope, offset };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { composeReader } = await import("../dist/composeReader.js");
  const sets = await judgedClaims(composeReader());
  if (process.argv.includes("--fit")) {
    // What claims say is calibrated already: the curve in force is taken off first.
    const { SLOPE, OFFSET } = await import("../dist/extract/claims/claimConfidence.js");
    const rows = Object.entries(sets)
      .filter(([name]) => name.endsWith("dev"))
      .flatMap(([, rows]) => rows)
      .map(({ confidence, isRight }) => ({
        odds: (Math.log(confidence / (1 - confidence)) - OFFSET) / SLOPE,
        isRight,
      }));
    const { slope, offset } = fit(rows);
    console.log(`${rows.length} claims: SLOPE = ${slope.toFixed(2)}, OFFSET = ${offset.toFixed(2)}`);
  } else console.log(reliabilityTable(sets));
}
