import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PREDICATES, SPEECH_ACTS } from "../../src/domain/ontology.js";
import { MODALITIES } from "../../src/domain/claim.js";

const folder = (lang: string): URL => new URL(`./${lang}/`, import.meta.url);
const articles = ["en", "zh"].flatMap((lang) =>
  readdirSync(folder(lang)).map((name) => ({
    name: `${lang}/${name}`,
    text: readFileSync(new URL(name, folder(lang)), "utf8"),
  })),
);

describe("the annotated news", () => {
  test("is sixty articles, a third of them kept for testing", () => {
    const parts = articles.map(({ text }) => text.slice(0, text.indexOf("\n")));
    expect([articles.length, parts.filter((part) => part === "part: test").length]).toEqual([60, 20]);
  });

  test.each(articles)("$name is annotated in words of its text and of the ontology", ({ text }) => {
    const [head = "", annotation = ""] = text.split("\n---\n");
    for (const line of annotation.trim().split("\n")) {
      const [speaker = "", act = "", modality = "", content = "", relations = ""] = line.split(" | ");
      expect(speaker).not.toBe("");
      expect(SPEECH_ACTS).toContain(act.split(" > ")[0]);
      expect([...MODALITIES, "?"]).toContain(modality.replace("!", ""));
      expect(head).toContain(content);
      for (const relation of relations.replace(/^\+ /u, "").split(";").filter(Boolean))
        expect(PREDICATES).toContain(/\[(\w+)\]/u.exec(relation)?.[1]);
    }
  });
});
