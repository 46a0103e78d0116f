import type { Article } from "../domain/article.js";
import type { Claim } from "../domain/claim.js";
import type { EntityName } from "../domain/entity.js";
import type { SearchedField } from "./highlight.js";

/** What an entity is found by: its names, each once. */
export const searchedNames = ({ name, names }: { name: string; names: readonly EntityName[] }): SearchedField[] =>
  [...new Set([name, ...names.map((one) => one.value)])].map((text) => ({ field: "NAME", text }));

/** What a claim is found by: what is said, and the sentence that says so. */
export function searchedClaim({ content, evidence }: Pick<Claim, "content" | "evidence">): SearchedField[] {
  const shown = evidence.find((one) => one.role === "CUE") ?? evidence[0];
  return [
    { field: "CONTENT", text: content },
    ...(shown ? [{ field: "SENTENCE" as const, text: shown.sentence }] : []),
  ];
}

/** What an article is found by. */
export const searchedArticle = ({ title, text }: Pick<Article, "title" | "text">): SearchedField[] => [
  { field: "TITLE", text: title },
  { field: "TEXT", text },
];

/** The fields as one text to index. */
export const joinFields = (fields: readonly SearchedField[]): string => fields.map(({ text }) => text).join("\n");
