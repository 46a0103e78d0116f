/**
 * The typed client of ClaimGraph's API: `createClient`, `pages`, errors with codes, ready documents for the usual questions, and the types of the whole schema
 * as `Schema`. It stands alone: nothing of the server comes with it.
 */
export { createClient, type Client, type ClientOptions, type RequestOptions } from "./createClient.js";
export { ClaimGraphError, type ApiError } from "./errors.js";
export { pages, type PageOf } from "./pages.js";
export type { TypedDocument } from "./typedDocument.js";
export * from "./documents/documents.generated.js";
export type * as Schema from "./schema.generated.js";
