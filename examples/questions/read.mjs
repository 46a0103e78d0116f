// The questions of this folder as data: number, words, query, variables. A variable "@DeepSeek" stands for the id of the entity of that name.
import { readdirSync, readFileSync } from "node:fs";

/** @returns {import("./read.mjs").Question[]} */
export function readQuestions() {
  return readdirSync(new URL(".", import.meta.url))
    .filter((name) => name.endsWith(".graphql"))
    .toSorted()
    .map((file) => {
      const query = readFileSync(new URL(file, import.meta.url), "utf8");
      const [title, variables] = query.split("\n").map((line) => line.replace(/^# /u, ""));
      return { file, title, query, variables: JSON.parse(variables) };
    });
}
