import type { Span } from "../../domain/span.js";
import type { TimeRef } from "../../domain/time.js";

/** A time of the text, with its place. */
export type FoundTime = TimeRef & { readonly span: Span };
