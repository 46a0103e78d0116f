import { readFileSync } from "node:fs";
import { validate } from "dockerfile-utils";
import { describe, expect, test } from "vitest";
import { parseDocument } from "yaml";
import { checkExposure } from "../src/access/accessSettings.js";
import { readConfig } from "../src/config.js";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly user?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
  readonly command?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
}

const document = parseDocument(read("docker-compose.yml"), { strict: true, uniqueKeys: true });
const compose = document.toJS() as {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const dockerfile = read("Dockerfile");

/** `${NAME:-default}` as the shell that has not set it would have it. */
const withDefaults = (environment: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [name, value.replaceAll(/\$\{\w+:-([^}]*)\}/gu, "$1")]),
  );

describe("the Dockerfile", () => {
  test("has no fault that a linter finds", () => {
    expect(validate(dockerfile)).toEqual([]);
  });

  test("runs as a user who is not root, keeps its data in a volume and tells its health", () => {
    const stage = dockerfile.slice(dockerfile.lastIndexOf("FROM "));
    expect(stage).toMatch(/^USER node$/mu);
    expect(stage).toMatch(/^VOLUME \/data$/mu);
    expect(stage).toMatch(/^HEALTHCHECK /mu);
  });

  test("copies what is there, and starts a command that there is", () => {
    const files = (JSON.parse(read("package.json")) as { files: string[] }).files;
    for (const [, folder] of dockerfile.matchAll(/^COPY --from=build \/app\/(\w+) /gmu))
      expect([...files, "node_modules"]).toContain(folder);
    expect(read("bin/claimgraph.mjs")).toContain("#!/usr/bin/env node");
  });

  test("sets what a server that others reach must say", () => {
    const environment = Object.fromEntries(
      [...dockerfile.matchAll(/^ENV (.+)$/gmu)].flatMap(([, line]) =>
        line!.split(" ").map((one) => one.split("=") as [string, string]),
      ),
    );
    const config = readConfig(environment, "linux");
    expect([config.host, config.dataDirectory]).toEqual(["0.0.0.0", "/data"]);
    expect(() => checkExposure(config.host, config.access, config.saysReads)).not.toThrow();
  });
});

describe("the compose file", () => {
  test("is YAML without faults, and names only volumes that it declares", () => {
    expect([document.errors, document.warnings]).toEqual([[], []]);
    const named = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((one) => one.split(":")[0]),
    );
    expect(Object.keys(compose.volumes).toSorted()).toEqual([...new Set(named)].toSorted());
  });

  test.each(Object.entries(compose.services))("takes every right from %s that it does not need", (_, service) => {
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    expect(service.healthcheck?.test.length).toBeGreaterThan(1);
    for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/u);
  });

  test("gives workers the settings that they take, beside a Redis that keeps what is queued", () => {
    const { worker, redis } = compose.services;
    const config = readConfig(withDefaults(worker?.environment ?? {}), "linux");
    expect(config).toMatchObject({ neo4j: { uri: "bolt://neo4j:7687" }, redisUrl: "redis://redis:6379" });
    for (const service of [worker, redis]) expect(service?.profiles).toEqual(["scale"]);
    expect(worker?.command?.[1]).toBe("bin/claimgraph.mjs");
    expect(redis?.command?.join(" ")).toContain("--maxmemory-policy noeviction");
  });

  test("gives the API settings that it takes, and serves this machine only", () => {
    const api = compose.services["api"]!;
    const environment = withDefaults(api.environment ?? {});
    const config = readConfig(environment, "linux");
    expect(config).toMatchObject({ host: "0.0.0.0", port: 4000, store: "neo4j", dataDirectory: "/data" });
    expect(config.neo4j).toMatchObject({ uri: "bolt://neo4j:7687", user: "neo4j" });
    expect(compose.services["neo4j"]!.environment!["NEO4J_AUTH"]).toBe(`neo4j/${api.environment!["NEO4J_PASSWORD"]!}`);
    expect(() => checkExposure(config.host, config.access, config.saysReads)).not.toThrow();
    expect(api.read_only).toBe(true);
    const known = read("src/config.ts") + read("src/access/accessSettings.ts");
    for (const name of Object.keys(api.environment ?? {})) expect(known).toContain(`"${name}"`);
  });
});
