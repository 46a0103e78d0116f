import type { CombinedError } from "@urql/core";
import { faultOf } from "./faultOf.js";

/** What is wrong with an input, in the server's words; `field` is the input's own name, null where it is about the whole. */
export interface Problem {
  readonly field: string | null;
  readonly message: string;
}

/** What a refused visitor would need: a key at all, or one with more rights. */
export type WantedAccess = "key" | "right";

/** Why the server did not do what it was asked to. */
export interface Refusal {
  readonly problems: readonly Problem[];
  readonly access: WantedAccess | null;
}

export const NOT_REFUSED: Refusal = { problems: [], access: null };

/** How a value that is none of its type is refused (GraphQL specification, 6.1.2, in the words of graphql-js): field and reason. */
const INVALID_VALUE = /at "[^"]{0,80}?\b(\w{1,40})"; (.{1,400})$/su;

/** A refusal by message and code. */
export function refuse(message: string, code: string | null = null): Refusal {
  const access = code === "UNAUTHENTICATED" ? "key" : code === "FORBIDDEN" ? "right" : null;
  if (access) return { problems: [], access };
  const [, field, reason] = INVALID_VALUE.exec(message) ?? [];
  return { problems: [field && reason ? { field, message: reason } : { field: null, message }], access: null };
}

/** A request that failed as a whole. */
export function refusalOf(error: CombinedError): Refusal {
  const { message, code } = faultOf(error);
  return refuse(message, code);
}

/** The errors of a payload. */
export const problemsOf = (
  errors: readonly { readonly message: string; readonly path: readonly string[] | null }[],
): Problem[] => errors.map(({ message, path }) => ({ message, field: path?.at(-1) ?? null }));
