import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IConfiguration } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { beforeAll, describe, expect, test } from "vitest";

/** Innermost row first: a folder imports from rows above its own, never from its siblings or from rows below. */
const ROWS: readonly (readonly string[])[] = [
  ["domain/", "client/"],
  ["extract/", "derive/"],
  ["resolve/", "store/"],
  ["access/", "ingest/", "explore/"],
  ["api/"],
  ["config.ts"],
  ["composeReader.ts"],
  ["readingThread.ts"],
  ["readingPool.ts"],
  ["compose.ts"],
  ["server/"],
  ["cli/"],
];

const root = fileURLToPath(new URL("..", import.meta.url));
const pattern = (folders: readonly string[]): string =>
  `^src/(${folders.map((one) => one.replace(".", "\\.")).join("|")})`;

/** For each folder: it must not import from its siblings or from rows below. */
const directionRules = ROWS.flatMap((row, index) =>
  row.flatMap((folder) => {
    const forbidden = [...row.filter((one) => one !== folder), ...ROWS.slice(index + 1).flat()];
    if (forbidden.length === 0) return [];
    return [
      {
        name: `direction of ${folder}`,
        severity: "error" as const,
        from: { path: pattern([folder]) },
        to: { path: pattern(forbidden) },
      },
    ];
  }),
);

const configuration: IConfiguration = {
  forbidden: [
    ...directionRules,
    { name: "no cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "the reading stages are pure",
      severity: "error",
      from: {
        path: pattern(["domain/", "extract/", "derive/", "resolve/"]),
        pathNot: "^src/(domain/ids|extract/lexicon/|extract/tokens/|extract/text/)",
      },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "only compose.ts names a store",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(compose\\.ts|store/)" },
      to: { path: "^src/store/(embedded|neo4j)/" },
    },
    {
      name: "GraphQL stays in api and server",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(api|server)/" },
      to: { path: "node_modules/(graphql|type-graphql|@apollo)/" },
    },
  ],
};

describe("the direction of imports", () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    const tsConfig = { fileName: `${root}tsconfig.json` };
    const output = await cruise(
      ["src"],
      {
        baseDir: root,
        ruleSet: configuration,
        validate: true,
        doNotFollow: { path: "node_modules" },
        tsPreCompilationDeps: true,
        tsConfig,
      },
      undefined,
      { tsConfig: extractTSConfig(tsConfig.fileName) },
    );
    result = output.output as ICruiseResult;
  });

  test("points inwards everywhere", () => {
    expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });

  test("is read from the whole source", () => {
    // A compiler version that the tool cannot read gives no modules and no violations.
    expect(result.modules.filter(({ source }) => source.startsWith("src/")).length).toBeGreaterThan(100);
  });
});
