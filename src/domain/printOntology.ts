import {
  ENTITY_TYPE_INFO,
  ENTITY_TYPES,
  predicateInfo,
  PREDICATES,
  speechActInfo,
  SPEECH_ACTS,
  SUPER_PREDICATES,
  type Cues,
  type EntityType,
} from "./ontology.js";

const types = (list: readonly EntityType[]): string => (list.length === ENTITY_TYPES.length ? "any" : list.join(", "));
const cues = ({ en, zh }: Cues): string => [en.join(", "), zh.join("、")].filter(Boolean).join(" · ");
const row = (cells: readonly (string | null)[]): string =>
  `| ${cells.map((cell) => (cell ?? "").replaceAll("|", "\\|")).join(" | ")} |`;

/** The ontology as a page of Markdown: what docs/ontology.md holds. */
export function printOntology(): string {
  return [
    "# Ontology",
    "",
    "Printed from `src/domain/ontology.ts` by `npm run schema`.",
    "",
    "## Entity types",
    "",
    row(["type", "kind of", "en", "zh", "meaning"]),
    "|---|---|---|---|---|",
    ...ENTITY_TYPES.map((one) => {
      const { parent, label, description } = ENTITY_TYPE_INFO[one];
      return row([one, parent, label.en, label.zh, description]);
    }),
    "",
    "## Speech acts",
    "",
    row(["speech act", "en", "zh", "meaning", "CAMEO", "projected to", "cues"]),
    "|---|---|---|---|---|---|---|",
    ...SPEECH_ACTS.map((one) => {
      const info = speechActInfo(one);
      return row([one, info.label.en, info.label.zh, info.description, info.cameo, info.projectsTo, cues(info.cues)]);
    }),
    "",
    "## Predicates",
    "",
    row(["predicate", "en", "zh", "meaning", "domain", "range", "flags", "CAMEO", "cues"]),
    "|---|---|---|---|---|---|---|---|---|",
    ...PREDICATES.map((one) => {
      const info = predicateInfo(one);
      const flags = [info.speech && "speech", info.symmetric && "symmetric", info.functional && "functional"]
        .filter(Boolean)
        .join(", ");
      return row([
        one,
        info.label.en,
        info.label.zh,
        info.description,
        types(info.domain),
        types(info.range),
        flags,
        info.cameo,
        cues(info.cues),
      ]);
    }),
    "",
    "## Unions for queries",
    "",
    ...Object.entries(SUPER_PREDICATES).map(([name, members]) => `* ${name} = ${members.join(" | ")}`),
    "",
  ].join("\n");
}
