import { jwtVerify, SignJWT } from "jose";
import type { Actor } from "../domain/actor.js";
import { InvalidInputError, UnauthenticatedError } from "../domain/errors.js";
import { notValid } from "./jwt.js";

const ISSUER = "claimgraph";
const AUDIENCE = "claimgraph:embed";

/** Shortest and longest life of a token, in seconds. */
export const EMBED_TTL = { least: 30, most: 86_400, usual: 900 } as const;
const MAX_DOCUMENTS = 200;

/** What a token lets its bearer do: read, by these documents, until then. */
export interface EmbedGrant {
  /** Who it is for, in the log. */
  readonly subject: string;
  /** SHA-256 (hex) of each document that may be run. */
  readonly documents: readonly string[];
  /** Seconds from now. */
  readonly ttlSeconds: number;
}

/**
 * A short-lived token (JWT, HS256) for widgets on other people's pages: it reads, and by the named documents only, so that a copied token is worth little.
 * @throws InvalidInputError naming the field that is out of bounds.
 */
export async function signEmbedToken(grant: EmbedGrant, secret: string, now: number): Promise<string> {
  const { subject, documents, ttlSeconds } = grant;
  if (!Number.isInteger(ttlSeconds) || ttlSeconds < EMBED_TTL.least || ttlSeconds > EMBED_TTL.most)
    throw new InvalidInputError(`A token lives ${EMBED_TTL.least} to ${EMBED_TTL.most} seconds.`, {
      field: ["ttlSeconds"],
    });
  if (documents.length === 0 || documents.length > MAX_DOCUMENTS || documents.some((one) => !isHash(one)))
    throw new InvalidInputError(
      `Name 1 to ${MAX_DOCUMENTS} documents, each by the SHA-256 of its text in lower-case hexadecimal.`,
      { field: ["documents"] },
    );
  return new SignJWT({ documents })
    .setProtectedHeader({ alg: "HS256", typ: "JWT" })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(subject.slice(0, 100))
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor(now / 1000) + ttlSeconds)
    .sign(keyOf(secret));
}

/** @throws UnauthenticatedError when the token is none of ours or its time is over. */
export async function readEmbedToken(token: string, secret: string, now: number): Promise<Actor> {
  if (secret === "")
    throw new UnauthenticatedError("This server has given out no tokens.", { field: ["authorization"] });
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: ["HS256"],
      issuer: ISSUER,
      audience: AUDIENCE,
      currentDate: new Date(now),
      requiredClaims: ["exp", "documents"],
    });
    return {
      name: `embed:${payload.sub ?? ""}`,
      role: "reader",
      documents: new Set((payload["documents"] as unknown[]).filter(isHash)),
      expiresAt: (payload.exp ?? 0) * 1000,
    };
  } catch (error) {
    throw notValid(error);
  }
}

/** Whether a token says that it is one of ours; nothing else about it is believed yet. */
export function saysEmbed(token: string): boolean {
  try {
    const payload = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as { iss?: unknown };
    return payload.iss === ISSUER;
  } catch {
    return false;
  }
}

const keyOf = (secret: string): Uint8Array => Buffer.from(secret, "base64url");
const isHash = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f]{64}$/u.test(value);
