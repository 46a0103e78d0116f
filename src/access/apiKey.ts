import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** `cgk_<id>_<secret>`: the id finds the key, the secret (256 bits) proves it. */
const SHAPE = /^cgk_([a-z0-9]{8})_([\w-]{43})$/u;

/** A key in its parts. */
export interface ApiKeyParts {
  readonly id: string;
  readonly secret: string;
}

/** A new key; the text is shown once and kept nowhere. */
export function createApiKey(): ApiKeyParts & { readonly text: string } {
  const id = randomBytes(4).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  return { id, secret, text: `cgk_${id}_${secret}` };
}

/** Null when the text has not the shape of a key. */
export function parseApiKey(text: string): ApiKeyParts | null {
  const parts = SHAPE.exec(text);
  return parts ? { id: parts[1]!, secret: parts[2]! } : null;
}

/** SHA-256, in hex: enough for secrets of 256 random bits, which nobody can guess one by one. */
export const hashSecret = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Compares in a time that tells nothing about where texts differ. */
export function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}
