import { describe, expect, test } from "vitest";
import { readConfig, readStoreAddress } from "../src/config.js";

describe("the configuration", () => {
  test("has defaults for everything", () => {
    expect(readConfig({ XDG_DATA_HOME: "/home/x/.data" }, "linux")).toEqual({
      host: "127.0.0.1",
      port: 4000,
      dataDirectory: "/home/x/.data/claimgraph",
      store: "embedded",
      neo4j: null,
      apiKey: null,
      allowedOrigins: [],
    });
  });

  test("comes from the environment", () => {
    const environment = {
      HOST: "0.0.0.0",
      PORT: "8080",
      CLAIMGRAPH_DATA_DIR: "./d",
      CLAIMGRAPH_STORE: "embedded",
      CLAIMGRAPH_API_KEY: "k",
      CLAIMGRAPH_ALLOWED_ORIGINS: "https://news.example, http://127.0.0.1:5173",
    };
    expect(readConfig(environment, "linux")).toEqual({
      host: "0.0.0.0",
      port: 8080,
      dataDirectory: "./d",
      store: "embedded",
      neo4j: null,
      apiKey: "k",
      allowedOrigins: ["https://news.example", "http://127.0.0.1:5173"],
    });
  });

  test("takes an empty value as absent", () => {
    expect(readConfig({ PORT: " ", CLAIMGRAPH_API_KEY: "" }, "linux")).toMatchObject({ port: 4000, apiKey: null });
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
