import "reflect-metadata";
import { readFileSync } from "node:fs";
import { isObjectType, isInputObjectType, isInterfaceType, isEnumType } from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { buildApiSchema } from "../src/api/buildApiSchema.js";
import { printApiSchema } from "../src/api/printApiSchema.js";
import { printOntology } from "../src/domain/printOntology.js";
import { PREDICATES, SPEECH_ACTS, ENTITY_TYPES } from "../src/domain/ontology.js";
import type { GraphQLSchema } from "graphql";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

let schema: GraphQLSchema;
beforeAll(async () => {
  schema = await buildApiSchema();
});

describe("what is printed from the code", () => {
  test("schema/schema.graphql is the API", () => {
    expect(read("schema/schema.graphql")).toBe(printApiSchema(schema));
  });

  test("docs/ontology.md is the ontology", () => {
    expect(read("docs/ontology.md")).toBe(printOntology());
  });
});

describe("docs/invariants.md", () => {
  test("names a test that is there for each invariant", () => {
    const lines = read("docs/invariants.md").split("\n");
    const rows = lines
      .filter((line) => /^\| \d+ \|/u.test(line))
      .map((line) => line.split("|").map((cell) => cell.trim()));
    expect(rows.map(([, number]) => Number(number))).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
    const missing = rows.flatMap(([, , , tests = ""]) =>
      [...tests.matchAll(/`([^`]+)`: ([^;]+)/gu)]
        .filter(([, file = "", title = ""]) => !read(file).includes(title.trim()))
        .map(([name]) => name),
    );
    expect(missing).toEqual([]);
  });
});

describe("the schema", () => {
  test("describes every type, field, argument and enum value", () => {
    const silent: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith("__") || ["String", "Int", "Float", "Boolean", "ID"].includes(type.name)) continue;
      if (!type.description) silent.push(type.name);
      if (isEnumType(type))
        for (const value of type.getValues()) if (!value.description) silent.push(`${type.name}.${value.name}`);
      if (!(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))) continue;
      for (const field of Object.values(type.getFields())) {
        if (!field.description) silent.push(`${type.name}.${field.name}`);
        if ("args" in field)
          for (const arg of field.args) if (!arg.description) silent.push(`${type.name}.${field.name}(${arg.name})`);
      }
    }
    expect(silent).toEqual([]);
  });

  test("has the enums of the ontology", () => {
    const values = (name: string) => {
      const type = schema.getType(name);
      return isEnumType(type)
        ? type
            .getValues()
            .map((value) => value.name)
            .toSorted()
        : [];
    };
    expect([values("Predicate"), values("SpeechAct"), values("EntityType")]).toEqual(
      [PREDICATES, SPEECH_ACTS, ENTITY_TYPES].map((list) => list.toSorted()),
    );
  });
});
