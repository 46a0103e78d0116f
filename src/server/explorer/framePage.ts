import { escapeHtml } from "./escapeHtml.js";

/** The views that can be framed, by the last part of their address, and the attributes that their addresses may set. */
export const FRAMED_VIEWS = ["graph", "claims", "entity", "evidence", "timeline", "search"] as const;
export type FramedView = (typeof FRAMED_VIEWS)[number];

const ATTRIBUTES = [
  "entity",
  "claim",
  "predicates",
  "from",
  "to",
  "limit",
  "depth",
  "role",
  "lang",
  "theme",
  "interactive",
  "brush",
] as const;

/** May be framed by any page; loads nothing but our own script and asks nothing but our own API. */
export const FRAME_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

/** A page with one widget and nothing else. It tells the page around it how high it is. */
export function framePage(view: FramedView, query: Readonly<Record<string, unknown>>): string {
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = query[name];
    return typeof value === "string" ? [` ${name}="${escapeHtml(value.slice(0, 500))}"`] : [];
  });
  const lang = String(query["lang"] ?? "").startsWith("zh") ? "zh-Hans" : "en";
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <title>ClaimGraph</title>
    <script src="/w/1/kg-frame.js" defer></script>
  </head>
  <body>
    <kg-${view}${attributes.join("")}></kg-${view}>
  </body>
</html>
`;
}
