/** The screens, by the path of the address. src/server/explorer/pagePaths.ts serves the same paths. */
export type Route =
  | { readonly screen: "home" }
  | { readonly screen: "search" }
  | { readonly screen: "entity" | "claim" | "relation" | "article" | "job"; readonly id: string }
  | { readonly screen: "explore" | "path" | "ingest" | "embed" | "review" | "missing" };

const WITH_ID = { e: "entity", c: "claim", r: "relation", a: "article" } as const;
const PLAIN = {
  search: "search",
  x: "explore",
  path: "path",
  ingest: "ingest",
  embed: "embed",
  review: "review",
} as const;

/** Reads a path; what is no screen is `missing`. */
export function readRoute(pathname: string): Route {
  const [first = "", second, ...rest] = pathname.split("/").filter(Boolean);
  if (first === "") return { screen: "home" };
  if (first === "ingest" && second === "jobs" && rest.length === 1)
    return { screen: "job", id: decodeURIComponent(rest[0] ?? "") };
  if (rest.length > 0) return { screen: "missing" };
  if (second !== undefined && first in WITH_ID)
    return { screen: WITH_ID[first as keyof typeof WITH_ID], id: decodeURIComponent(second) };
  if (second === undefined && first in PLAIN) return { screen: PLAIN[first as keyof typeof PLAIN] };
  return { screen: "missing" };
}

/** Address of a record's page. */
export const pageOf = {
  entity: (id: string) => `/e/${encodeURIComponent(id)}`,
  claim: (id: string) => `/c/${encodeURIComponent(id)}`,
  relation: (id: string) => `/r/${encodeURIComponent(id)}`,
  article: (id: string, claim?: string) =>
    `/a/${encodeURIComponent(id)}${claim ? `#${encodeURIComponent(claim)}` : ""}`,
  job: (id: string) => `/ingest/jobs/${encodeURIComponent(id)}`,
  explore: (ids: readonly string[]) => `/x?e=${ids.map(encodeURIComponent).join(",")}`,
  search: (query: string) => `/search?q=${encodeURIComponent(query)}`,
} as const;
