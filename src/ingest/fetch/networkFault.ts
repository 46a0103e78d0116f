import { DomainError, FetchFailedError, FetchLaterError } from "../../domain/errors.js";
import { tooLarge } from "./readBody.js";

/** Faults that another attempt will meet again; others of the network may pass. */
const LASTING: readonly (readonly [RegExp, string])[] = [
  [/^(?:ENOTFOUND|ENODATA)$/u, "There is no host of this name"],
  [
    /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH)/u,
    "Its certificate or encryption is not valid",
  ],
  [/^UND_ERR_HEADERS_OVERFLOW$/u, "The head of its answer is too large"],
  [/^HPE_/u, "Its answer is no HTTP"],
  [/^(?:Z_|ERR__?BROTLI|ERR_PADDING)/u, "Its answer is compressed wrongly"],
];

/** The fault in words, for what a request to `host` met; errors that are none of the network are given back as they are. */
export function networkFault(error: unknown, host: string, bytes: number): unknown {
  const known = domainErrorIn(error);
  if (known) return known;
  const code = codeIn(error);
  if (code === null) return error;
  if (code === "UND_ERR_RES_EXCEEDED_MAX_SIZE") return tooLarge(bytes);
  const options = { field: ["url"], cause: error };
  const lasting = LASTING.find(([pattern]) => pattern.test(code));
  if (lasting) return new FetchFailedError(`${lasting[1]}: ${host} (${code}).`, null, options);
  return new FetchLaterError(`${host} cannot be reached (${code}). Try again later.`, null, options);
}

/** Our own refusal may arrive wrapped: one for each address that was tried. */
function domainErrorIn(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  if (!(error instanceof Error)) return null;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.map(domainErrorIn).find((one) => one !== null) ?? null;
}

function codeIn(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ("code" in error && typeof error.code === "string") return error.code;
  const inner = error instanceof AggregateError ? error.errors : [error.cause];
  return inner.map(codeIn).find((one) => one !== null) ?? null;
}
