import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { PREDICATES } from "../../../src/domain/ontology.js";
import { cypher, EDGE_TYPES, joinCypher } from "../../../src/store/neo4j/cypher.js";

const FOLDER = fileURLToPath(new URL("../../../src/store/neo4j/", import.meta.url));
const KEYWORDS = /\b(?:MATCH|MERGE|UNWIND|RETURN|DETACH|CREATE|DELETE|REMOVE)\b/u;

describe("the tag cypher", () => {
  test("makes every value a parameter and joins pieces in", () => {
    const attack = "x'}) DETACH DELETE n //";
    const condition = cypher`n.name = ${attack} AND n.age > ${3}`;
    expect(cypher`MATCH (n {id: ${"a"}}) WHERE ${condition} RETURN n LIMIT ${10}`.render()).toEqual({
      text: "MATCH (n {id: $p0}) WHERE n.name = $p1 AND n.age > $p2 RETURN n LIMIT $p3",
      parameters: { p0: "a", p1: attack, p2: 3, p3: 10 },
    });
  });

  test("takes a text for a value even where a piece is expected", () => {
    expect(cypher`RETURN ${"1; DROP"}`.render()).toEqual({ text: "RETURN $p0", parameters: { p0: "1; DROP" } });
    expect(joinCypher([cypher`a = ${1}`, cypher`b = ${2}`], cypher` OR `).render().text).toBe("a = $p0 OR b = $p1");
  });

  test("knows one list that becomes text: the predicates of the ontology", () => {
    expect(EDGE_TYPES.render()).toEqual({ text: PREDICATES.join("|"), parameters: {} });
    for (const predicate of PREDICATES) expect(predicate).toMatch(/^[A-Z_]+$/u);
  });
});

/** What of a file's syntax could put text into a statement. */
function findings(name: string): string[] {
  const file = ts.createSourceFile(name, readFileSync(FOLDER + name, "utf8"), ts.ScriptTarget.ES2023, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isTagged =
      ts.isTaggedTemplateExpression(node.parent ?? file) &&
      (node.parent as ts.TaggedTemplateExpression).tag.getText() === "cypher";
    const isText =
      ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);
    // A kind of decision that is compared (case "MERGE":) becomes part of nothing.
    const isCompared = node.parent !== undefined && ts.isCaseClause(node.parent) && node.parent.expression === node;
    if (isText && !isTagged && !isCompared && KEYWORDS.test(node.getText()))
      found.push(`${name}: untagged ${node.getText()}`);
    if (ts.isNewExpression(node) && node.expression.getText() === "Cypher") found.push(`${name}: new Cypher`);
    if (ts.isCallExpression(node) && /^(?:tx|session|driver)\.(?:run|executeQuery)$/u.test(node.expression.getText()))
      found.push(`${name}: ${node.expression.getText()}`);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

describe("the source of the Neo4j store", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".ts"));

  test("makes statements with the tag alone, and runs them in one place", () => {
    expect(files.length).toBeGreaterThan(10);
    expect(files.flatMap(findings)).toEqual([
      "connection.ts: session.run",
      "connection.ts: tx.run",
      "cypher.ts: new Cypher",
      "cypher.ts: new Cypher",
    ]);
  });
});
