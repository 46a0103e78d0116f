// What the extractor got wrong on a gold set, by kind: for whoever works on the rules. Only the parts named dev are ever listed.
//   npm run eval -- --errors [set ...]      writes one file a set to eval-errors/ and prints how many errors of each kind there are
import { readFileSync } from "node:fs";

const AROUND = 18;

/** Errors of one set: `{kind, what}`; null for a task whose errors are not listed. `gold` and `predicted` are files with one record a line. */
export function errorsOf(task, gold, predicted) {
  const list = LISTERS[task];
  if (!list) return null;
  const answers = new Map(records(predicted).map((record) => [record.id, record]));
  return records(gold).flatMap((record) => list(record, answers.get(record.id) ?? {}));
}

/** Lines for a file: the kinds with their counts, then the errors of each. */
export function printErrors(errors) {
  const kinds = grouped(errors);
  const ranked = [...kinds].toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1));
  return [
    ...ranked.map(([kind, own]) => `${String(own.length).padStart(6)}  ${kind}`),
    ...ranked.flatMap(([kind, own]) => ["", `## ${kind}`, ...own.map(({ what }) => what)]),
    "",
  ].join("\n");
}

const LISTERS = { ner: nameErrors, attribution: attributionErrors, relations: pairErrors, events: eventErrors };

const records = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

const overlap = (a, b) => a.start < b.end && b.start < a.end;

/** The words of a span with some of those around it. */
const shown = (text, { start, end }) =>
  `${text.slice(Math.max(0, start - AROUND), start)}[${text.slice(start, end)}]${text.slice(end, end + AROUND)}`.replace(
    /\s+/gu,
    " ",
  );

function nameErrors({ text, entities }, { entities: found = [] }) {
  const coarse = new Set(["PER", "ORG", "LOC"]);
  const own = found.filter(({ type }) => coarse.has(type));
  const errors = [];
  for (const name of entities.filter(({ type }) => coarse.has(type))) {
    const same = own.find(({ start, end }) => start === name.start && end === name.end);
    const near = own.find((one) => overlap(one, name));
    if (same && same.type !== name.type)
      errors.push({ kind: `type ${name.type} read as ${same.type}`, what: shown(text, name) });
    else if (!same && near)
      errors.push({
        kind: `boundary ${name.type}`,
        what: `${shown(text, name)}  read as  ${text.slice(near.start, near.end)}`,
      });
    else if (!same) errors.push({ kind: `missed ${name.type}`, what: shown(text, name) });
  }
  for (const one of own)
    if (!entities.some((name) => overlap(one, name)))
      errors.push({ kind: `spurious ${one.type}`, what: `${shown(text, one)}  (${one.ownType})` });
  return errors;
}

const spansOf = (pairs) => pairs.map(([start, end]) => ({ start, end }));
const touch = (some, others) => some.some((a) => others.some((b) => overlap(a, b)));

function attributionErrors({ text, attributions }, { attributions: found = [] }) {
  const errors = [];
  const first = (one) => spansOf(one.cue)[0] ?? spansOf(one.content)[0];
  for (const gold of attributions) {
    const own = found.find((one) => touch(spansOf(one.content), spansOf(gold.content)));
    if (!own) errors.push({ kind: "missed", what: shown(text, first(gold)) });
    else if (gold.source.length > 0 && own.source.length > 0 && !touch(spansOf(own.source), spansOf(gold.source)))
      errors.push({
        kind: "source",
        what: `${shown(text, spansOf(gold.source)[0])}  read as  ${text.slice(...own.source[0])}`,
      });
  }
  for (const own of found)
    if (!attributions.some((gold) => touch(spansOf(own.content), spansOf(gold.content))))
      errors.push({ kind: "spurious", what: shown(text, first(own)) });
  return errors;
}

const inOneLine = (text, length) => text.replace(/\s+/gu, " ").slice(0, length);

function pairErrors({ text, relations }, { relations: found = [] }) {
  return differences(relations, found, {
    isSame: (a, b) =>
      (overlap(a.head, b.head) && overlap(a.tail, b.tail)) || (overlap(a.head, b.tail) && overlap(a.tail, b.head)),
    kindOf: ({ type }) => type,
    told: ({ head, tail, type }) => `${head.text} | ${type} | ${tail.text}:  ${inOneLine(text, 200)}`,
  });
}

function eventErrors({ text, events }, { events: found = [] }) {
  return differences(events, found, {
    isSame: (a, b) => a.source === b.source && a.target === b.target,
    kindOf: ({ code }) => code,
    told: ({ sourceText, code, targetText }) => `${sourceText} | ${code} | ${targetText}:  ${inOneLine(text, 240)}`,
  });
}

/** What only one of two lists has. */
function differences(gold, found, { isSame, kindOf, told }) {
  const without = (some, others) => some.filter((one) => !others.some((other) => isSame(one, other)));
  return [
    ...without(gold, found).map((one) => ({ kind: `missed ${kindOf(one)}`, what: told(one) })),
    ...without(found, gold).map((one) => ({ kind: `spurious ${kindOf(one)}`, what: told(one) })),
  ];
}

function grouped(errors) {
  const kinds = new Map();
  for (const error of errors) {
    const own = kinds.get(error.kind);
    if (own) own.push(error);
    else kinds.set(error.kind, [error]);
  }
  return kinds;
}
