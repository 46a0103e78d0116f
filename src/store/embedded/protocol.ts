import type { SentError } from "../../domain/sentError.js";

/** A call to a worker, and its answer. */
export interface Request {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}
export type Response =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: SentError };
