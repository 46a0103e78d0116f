import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.js";

describe("the configuration", () => {
  test("has defaults for everything", () => {
    expect(readConfig({ XDG_DATA_HOME: "/home/x/.data" }, "linux")).toEqual({
      host: "127.0.0.1",
      port: 4000,
      dataDirectory: "/home/x/.data/claimgraph",
      store: "embedded",
      apiKey: null,
    });
  });

  test("comes from the environment", () => {
    const environment = {
      HOST: "0.0.0.0",
      PORT: "8080",
      CLAIMGRAPH_DATA_DIR: "./d",
      CLAIMGRAPH_STORE: "embedded",
      CLAIMGRAPH_API_KEY: "k",
    };
    expect(readConfig(environment, "linux")).toEqual({
      host: "0.0.0.0",
      port: 8080,
      dataDirectory: "./d",
      store: "embedded",
      apiKey: "k",
    });
  });

  test("takes an empty value as absent", () => {
    expect(readConfig({ PORT: " ", CLAIMGRAPH_API_KEY: "" }, "linux")).toMatchObject({ port: 4000, apiKey: null });
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
