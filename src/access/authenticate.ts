import { ANONYMOUS, type Actor } from "../domain/actor.js";
import { UnauthenticatedError } from "../domain/errors.js";
import type { AccessSettings } from "./accessSettings.js";
import { hashSecret, parseApiKey, sameSecret } from "./apiKey.js";
import { createVerifyJwt } from "./jwt.js";
import type { KeyFile } from "./keyFile.js";

/**
 * Who sends a request, by its `Authorization` header (`Bearer <key or token>`, RFC 6750).
 * @throws UnauthenticatedError when something is shown that is not valid: nobody is taken for a stranger who meant to be known.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Actor>;

export function createAuthenticate(settings: AccessSettings, keys: KeyFile, now: () => number): Authenticate {
  const verifyJwt = settings.jwt && createVerifyJwt(settings.jwt);
  const forever = { expiresAt: null };
  const anonymous: Actor = {
    name: ANONYMOUS,
    role: settings.writes === "open" ? "admin" : settings.reads === "public" ? "reader" : null,
    ...forever,
  };

  async function byKey(text: string): Promise<Actor> {
    if (settings.apiKey !== null && sameSecret(text, settings.apiKey))
      return { name: "key:environment", role: "admin", ...forever };
    const parts = parseApiKey(text);
    const key = parts && (await keys.read()).keys.find(({ id }) => id === parts.id);
    if (!parts || !key || key.revokedAt !== null || !sameSecret(hashSecret(parts.secret), key.hash))
      throw new UnauthenticatedError("The key is not known here, or it was revoked.", { field: ["authorization"] });
    return { name: `key:${key.name}`, role: key.role, ...forever };
  }

  return async (authorization) => {
    if (authorization === undefined || authorization.trim() === "") return anonymous;
    const shown = /^Bearer +(\S+) *$/iu.exec(authorization)?.[1];
    if (shown === undefined)
      throw new UnauthenticatedError("Send the key as `Authorization: Bearer <key>`.", { field: ["authorization"] });
    const isToken = /^[\w-]+\.[\w-]+\.[\w-]+$/u.test(shown);
    return isToken && verifyJwt ? verifyJwt(shown, now()) : byKey(shown);
  };
}
