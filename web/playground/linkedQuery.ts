import { parse, print } from "graphql";

/** A query that came with the page's address: `?query=...&variables=...`. `variables` is JSON text, "" when absent. */
export interface LinkedQuery {
  readonly query: string;
  readonly variables: string;
}

/** Reads the query out of an address's search part; null when the address carries none. */
export function readLinkedQuery(search: string): LinkedQuery | null {
  const parameters = new URLSearchParams(search);
  const query = parameters.get("query") ?? "";
  if (query.trim() === "") return null;
  return { query: laidOut(query), variables: readable(parameters.get("variables") ?? "") };
}

// Links carry queries on one line. What cannot be read is shown as it came, and the editor marks the fault.
function laidOut(query: string): string {
  if (query.includes("\n")) return query;
  try {
    return print(parse(query));
  } catch {
    return query;
  }
}

// Links carry compact JSON. What is not JSON is shown as it came, and the editor marks the fault.
function readable(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
