import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { parseIso, toIso } from "../domain/time.js";

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: "BAD_USER_INPUT" } });

// A year, month or date without hyphens is not taken for milliseconds.
const MILLIS = /^-?(?:0|\d{9,16})$/u;

/** Milliseconds in text, as dashboards paste them into a query. */
const parseMillis = (text: string): number | null => (MILLIS.test(text.trim()) ? Number(text) : null);

function parseMoment(value: unknown): number {
  const moment =
    typeof value === "string" ? (parseIso(value) ?? parseMillis(value)) : typeof value === "number" ? value : null;
  if (moment === null || !Number.isFinite(moment) || Math.abs(moment) > 8.64e15) {
    throw badInput(
      'A DateTime must be ISO 8601, such as "2025-01-30" or "2025-01-30T08:00:00Z", or milliseconds since 1970, as a number or in text.',
    );
  }
  return moment;
}

/** Epoch milliseconds inside; ISO 8601 UTC outside. */
export const DateTimeScalar = new GraphQLScalarType<number, string>({
  name: "DateTime",
  description:
    "A moment in ISO 8601, answered in UTC. As input also a date (midnight UTC), or milliseconds since 1970.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
  serialize: (value) => toIso(Number(value)),
  parseValue: parseMoment,
  parseLiteral: (node) =>
    parseMoment(
      node.kind === Kind.STRING
        ? node.value
        : node.kind === Kind.INT || node.kind === Kind.FLOAT
          ? Number(node.value)
          : null,
    ),
});

function parseText(value: unknown): string {
  if (typeof value !== "string" || value.length > 1000)
    throw badInput("A Cursor must be a text that a page of this API gave out.");
  return value;
}

/** Opaque text; made and read by `relay/cursor.ts`. */
export const CursorScalar = new GraphQLScalarType<string, string>({
  name: "Cursor",
  description: "The place of an item in its list. Opaque: hand it back as `after`.",
  serialize: String,
  parseValue: parseText,
  parseLiteral: (node) => parseText(node.kind === Kind.STRING ? node.value : null),
});

function parseUrl(value: unknown): string {
  if (typeof value === "string" && value.length <= 2048 && URL.canParse(value)) {
    const url = new URL(value);
    if (url.protocol === "http:" || url.protocol === "https:") return url.href;
  }
  throw badInput("A URL must be absolute, http or https, and at most 2048 characters.");
}

/** An absolute http or https address. */
export const UrlScalar = new GraphQLScalarType<string, string>({
  name: "URL",
  description: "An absolute http or https address.",
  specifiedByURL: "https://url.spec.whatwg.org/",
  serialize: String,
  parseValue: parseUrl,
  parseLiteral: (node) => parseUrl(node.kind === Kind.STRING ? node.value : null),
});
