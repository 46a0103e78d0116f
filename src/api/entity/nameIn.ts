import type { Entity } from "../../domain/entity.js";

/** The entity's name in a language: the canonical one first, then any of that language, then its canonical name in whatever language. */
export function nameIn(entity: Entity, lang: string | null | undefined): string {
  if (!lang) return entity.name;
  const primary = lang.toLowerCase().split("-")[0];
  const fitting = entity.names.filter((name) => name.lang?.toLowerCase().split("-")[0] === primary);
  const best = fitting.find((name) => name.kind === "CANONICAL") ?? fitting[0];
  return best?.value ?? entity.name;
}
