import { describe, expect, test } from "vitest";
import { checkExposure } from "../src/access/accessSettings.js";
import { readConfig, readStoreAddress } from "../src/config.js";

const CLOSED = { reads: "public", writes: "key", apiKey: null, keysFile: null, jwt: null };

describe("the configuration", () => {
  test("has defaults for everything", () => {
    expect(readConfig({ XDG_DATA_HOME: "/home/x/.data" }, "linux")).toEqual({
      host: "127.0.0.1",
      port: 4000,
      dataDirectory: "/home/x/.data/claimgraph",
      store: "embedded",
      neo4j: null,
      access: CLOSED,
      saysReads: false,
      allowedOrigins: [],
      fetchAllow: [],
      redisUrl: null,
    });
  });

  test("comes from the environment", () => {
    const environment = {
      HOST: "0.0.0.0",
      PORT: "8080",
      CLAIMGRAPH_DATA_DIR: "./d",
      CLAIMGRAPH_STORE: "embedded",
      CLAIMGRAPH_API_KEY: "a key of sixteen",
      CLAIMGRAPH_READS: "key",
      CLAIMGRAPH_ALLOWED_ORIGINS: "https://news.example, http://127.0.0.1:5173",
      CLAIMGRAPH_FETCH_ALLOW: "News.intranet:8080, [::1]:080",
    };
    expect(readConfig(environment, "linux")).toEqual({
      host: "0.0.0.0",
      port: 8080,
      dataDirectory: "./d",
      store: "embedded",
      neo4j: null,
      access: { ...CLOSED, reads: "key", apiKey: "a key of sixteen" },
      saysReads: true,
      allowedOrigins: ["https://news.example", "http://127.0.0.1:5173"],
      fetchAllow: ["news.intranet:8080", "[::1]:80"],
      redisUrl: null,
    });
  });

  test("takes an empty value as absent", () => {
    expect(readConfig({ PORT: " ", CLAIMGRAPH_API_KEY: "" }, "linux")).toMatchObject({ port: 4000, access: CLOSED });
  });

  test("chooses Neo4j by its address, or by name", () => {
    const server = { NEO4J_URI: "neo4j://cluster.example:7687", NEO4J_USER: "graph", NEO4J_PASSWORD: "secret" };
    const neo4j = { uri: "neo4j://cluster.example:7687", user: "graph", password: "secret", database: null };
    expect(readConfig(server, "linux")).toMatchObject({ store: "neo4j", neo4j });
    expect(readConfig({ ...server, CLAIMGRAPH_STORE: "neo4j", NEO4J_DATABASE: "news" }, "linux")).toMatchObject({
      store: "neo4j",
      neo4j: { ...neo4j, database: "news" },
    });
    expect(readConfig({ ...server, CLAIMGRAPH_STORE: "embedded" }, "linux")).toMatchObject({
      store: "embedded",
      neo4j: null,
    });
  });

  test.each([
    [{ CLAIMGRAPH_STORE: "neo4j" }, "it is not set"],
    [{ NEO4J_URI: "localhost:7687" }, "localhost:7687"],
    [{ NEO4J_URI: "http://localhost:7474" }, "http://localhost:7474"],
  ])("%o names NEO4J_URI and what it takes", (environment, told) => {
    expect(() => readConfig(environment, "linux")).toThrow(/NEO4J_URI must be .*bolt:/u);
    expect(() => readConfig(environment, "linux")).toThrow(told);
  });

  test.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PORT", "80.5"],
    ["CLAIMGRAPH_STORE", "oracle"],
    ["CLAIMGRAPH_FETCH_ALLOW", "intranet"],
    ["CLAIMGRAPH_FETCH_ALLOW", "http://intranet:80"],
    ["CLAIMGRAPH_FETCH_ALLOW", "intranet:70000"],
  ])("%s=%s is refused by name", (name, value) => {
    expect(() => readConfig({ [name]: value }, "linux")).toThrow(name);
  });
});

describe("the address of a store", () => {
  test.each([
    ["sqlite:./data", { dataDirectory: "./data", neo4j: null }],
    ["sqlite:/var/data/graph.sqlite", { dataDirectory: "/var/data", neo4j: null }],
    [
      "neo4j+s://cluster.example:7687",
      {
        dataDirectory: "",
        neo4j: { uri: "neo4j+s://cluster.example:7687", user: "neo4j", password: "p", database: null },
      },
    ],
  ])("%s says which and where", (address, settings) => {
    expect(readStoreAddress(address, { NEO4J_PASSWORD: "p" })).toEqual(settings);
  });

  test.each(["./data", "sqlite:", "http://localhost", "bolt:localhost"])(
    "%s is refused with what it takes",
    (address) => {
      expect(() => readStoreAddress(address, {})).toThrow(/bolt:\/\/127\.0\.0\.1:7687/u);
    },
  );
});

describe("who may do what", () => {
  const base = { reads: "public", writes: "key", apiKey: null, keysFile: null, jwt: null } as const;

  test("by tokens of a provider comes from the environment", () => {
    const jwt = { issuer: "https://id.example", audience: "graph", roleClaim: "roles" };
    const environment = {
      CLAIMGRAPH_JWT_ISSUER: jwt.issuer,
      CLAIMGRAPH_JWT_AUDIENCE: jwt.audience,
      CLAIMGRAPH_JWT_ROLE_CLAIM: jwt.roleClaim,
    };
    const secret = "x".repeat(32);
    const jwksUrl = "https://id.example/keys";
    expect(readConfig({ ...environment, CLAIMGRAPH_JWT_SECRET: secret }, "linux").access.jwt).toEqual({
      ...jwt,
      check: { secret },
    });
    expect(readConfig({ ...environment, CLAIMGRAPH_JWKS_URL: jwksUrl }, "linux").access.jwt).toEqual({
      ...jwt,
      check: { jwksUrl },
    });
  });

  test.each([
    ["CLAIMGRAPH_READS", "everybody"],
    ["CLAIMGRAPH_WRITES", "yes"],
    ["CLAIMGRAPH_API_KEY", "short"],
    ["CLAIMGRAPH_JWT_SECRET", "too short to be one"],
    ["CLAIMGRAPH_JWKS_URL", "http://id.example/keys"],
    ["CLAIMGRAPH_JWKS_URL", "keys.json"],
  ])("is refused for %s=%s, naming it", (name, value) => {
    expect(() => readConfig({ [name]: value }, "linux")).toThrow(name);
  });

  test.each(["127.0.0.1", "localhost", "::1"])("may be left open at %s", (host) => {
    expect(() => checkExposure(host, { ...base, writes: "open" }, false)).not.toThrow();
  });

  test("must be said where other machines reach the server, and writing is never open there", () => {
    expect(() => checkExposure("0.0.0.0", base, false)).toThrow("CLAIMGRAPH_READS=public");
    expect(() => checkExposure("0.0.0.0", { ...base, writes: "open" }, true)).toThrow("CLAIMGRAPH_WRITES");
    expect(() => checkExposure("0.0.0.0", base, true)).not.toThrow();
  });

  test("takes a Redis server for Neo4j alone, and never repeats its password", () => {
    const environment = { NEO4J_URI: "bolt://db:7687", REDIS_URL: "rediss://:secret@queue:6379/1" };
    expect(readConfig(environment, "linux").redisUrl).toBe("rediss://:secret@queue:6379/1");
    expect(() => readConfig({ REDIS_URL: "redis://queue" }, "linux")).toThrow(/REDIS_URL.*NEO4J_URI/u);
    const fault = () => readConfig({ ...environment, REDIS_URL: "http://:secret@queue" }, "linux");
    expect(fault).toThrow(/^REDIS_URL must be/u);
    expect(fault).not.toThrow(/secret/u);
  });
});
