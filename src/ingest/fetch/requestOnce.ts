import { request, type Dispatcher } from "undici";
import { FetchFailedError, FetchLaterError } from "../../domain/errors.js";
import type { Validators } from "./fetcher.js";
import type { FetchLimits } from "./fetchLimits.js";
import { acceptOf, checkType, type DocumentKind } from "./mediaTypes.js";
import { networkFault } from "./networkFault.js";
import { ACCEPTED_ENCODINGS, readBody, tooLarge } from "./readBody.js";

export interface SingleRequest {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly limits: FetchLimits;
  readonly kind: DocumentKind;
  readonly validators?: Validators;
  readonly signal: AbortSignal;
  readonly now: () => number;
}

/** One answer: a document, the address it has moved to, or that there is no newer version than the one known. */
export type Answer =
  | {
      readonly kind: "DOCUMENT";
      readonly body: Uint8Array;
      readonly contentType: string | null;
      readonly validators: Validators;
    }
  | { readonly kind: "MOVED"; readonly location: string }
  | { readonly kind: "UNCHANGED" };

/**
 * Asks for a document once and follows nothing.
 * @throws FetchLaterError for what may pass, FetchFailedError for what will not, ArticleRejectedError for what is too large or of another type; the
 * signal's reason when it is aborted.
 */
export async function requestOnce(url: URL, options: SingleRequest): Promise<Answer> {
  const { dispatcher, userAgent, limits, kind, validators } = options;
  const tooSlow = AbortSignal.timeout(limits.time);
  try {
    const answer = await request(url, {
      dispatcher,
      signal: AbortSignal.any([options.signal, tooSlow]),
      headers: {
        "user-agent": userAgent,
        accept: acceptOf(kind),
        "accept-encoding": ACCEPTED_ENCODINGS,
        ...(validators?.etag && { "if-none-match": validators.etag }),
        ...(validators?.lastModified && { "if-modified-since": validators.lastModified }),
      },
    });
    // Whatever becomes of a body that is not read, it must not end the program.
    answer.body.on("error", () => undefined);
    try {
      return await readAnswer(answer, url, options);
    } finally {
      answer.body.destroy();
    }
  } catch (error) {
    options.signal.throwIfAborted();
    if (tooSlow.aborted) {
      throw new FetchLaterError(`${url.host} did not answer within ${limits.time / 1000} s. Try again later.`, null, {
        field: ["url"],
        cause: error,
      });
    }
    throw networkFault(error, url.host, limits.bytes);
  }
}

async function readAnswer(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  url: URL,
  { limits, kind, validators, now }: SingleRequest,
): Promise<Answer> {
  const header = (name: string): string | null => [headers[name] ?? []].flat()[0] ?? null;
  const location = header("location");
  if (REDIRECTS.has(statusCode) && location !== null) return { kind: "MOVED", location };
  const isConditional = Boolean(validators?.etag ?? validators?.lastModified);
  if (statusCode === 304 && isConditional) return { kind: "UNCHANGED" };
  if (statusCode !== 200) throw statusFault(statusCode, url, retryMoment(header("retry-after"), now()));
  const contentType = header("content-type");
  checkType(contentType, kind);
  if (Number(header("content-length")) > limits.bytes) throw tooLarge(limits.bytes);
  const etag = header("etag");
  const lastModified = header("last-modified");
  return {
    kind: "DOCUMENT",
    body: await readBody(body, header("content-encoding"), limits.bytes),
    contentType,
    validators: { ...(etag && { etag }), ...(lastModified && { lastModified }) },
  };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const PASSING: ReadonlySet<number> = new Set([408, 425, 429]);

function statusFault(status: number, url: URL, retryAt: number | null): FetchFailedError | FetchLaterError {
  const said = `${url.host} answered ${status}`;
  const options = { field: ["url"] };
  if (status >= 500 || PASSING.has(status)) {
    const when = retryAt === null ? "later" : `after ${new Date(retryAt).toISOString()}`;
    return new FetchLaterError(`${said}. Try again ${when}.`, retryAt, options);
  }
  return new FetchFailedError(`${said}; there is no document to read. Check the address.`, status, options);
}

/** Whatever a site says, it is asked again after a day. */
const LONGEST_HOLD = 24 * 3_600_000;

/** Epoch milliseconds of a `Retry-After`: seconds or a date; null for none and for nonsense. */
function retryMoment(text: string | null, now: number): number | null {
  if (text === null) return null;
  const moment = /^\s*\d{1,9}\s*$/u.test(text) ? now + Number(text) * 1000 : Date.parse(text);
  return Number.isFinite(moment) ? Math.min(Math.max(moment, now), now + LONGEST_HOLD) : null;
}
