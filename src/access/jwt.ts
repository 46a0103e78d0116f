import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import { isRole, type Actor } from "../domain/actor.js";
import { StoreUnavailableError, UnauthenticatedError } from "../domain/errors.js";
import type { JwtSettings } from "./accessSettings.js";

/** How far the clocks of two machines may differ, in seconds. */
const CLOCK_TOLERANCE = 30;

/** Only these: `none` and a public key taken for a shared secret are the classic ways in (RFC 8725). */
const PUBLIC_KEY_ALGORITHMS = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
];

/** Reads a token of the identity provider. @throws UnauthenticatedError when it is not valid. */
export type VerifyJwt = (token: string, now: number) => Promise<Actor>;

export function createVerifyJwt({ check, issuer, audience, roleClaim }: JwtSettings): VerifyJwt {
  const shared = "secret" in check;
  const key: JWTVerifyGetKey | Uint8Array = shared
    ? new TextEncoder().encode(check.secret)
    : createRemoteJWKSet(new URL(check.jwksUrl), { timeoutDuration: 5000, cooldownDuration: 30_000 });
  return async (token, now) => {
    const options = {
      algorithms: shared ? ["HS256"] : PUBLIC_KEY_ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE,
      currentDate: new Date(now),
      requiredClaims: ["exp"],
      ...(issuer === null ? {} : { issuer }),
      ...(audience === null ? {} : { audience }),
    };
    try {
      // Two calls: the function's overloads take either kind of key, not their union.
      const { payload } = await (typeof key === "function"
        ? jwtVerify(token, key, options)
        : jwtVerify(token, key, options));
      return actorOf(payload, roleClaim);
    } catch (error) {
      throw notValid(error);
    }
  };
}

/** A token without a role reads. */
function actorOf(payload: JWTPayload, roleClaim: string): Actor {
  const given = payload[roleClaim];
  const role = (Array.isArray(given) ? given : [given]).filter(isRole).at(-1) ?? "reader";
  return {
    name: `token:${String(payload.sub ?? "unnamed").slice(0, 100)}`,
    role,
    expiresAt: (payload.exp ?? 0) * 1000,
  };
}

/** Why a token is refused, in words for its bearer; what the provider's server said stays in the cause. */
function notValid(cause: unknown): Error {
  if (cause instanceof errors.JWTExpired)
    return new UnauthenticatedError("The token has expired. Get a new one.", { field: ["authorization"], cause });
  if (cause instanceof errors.JWKSTimeout || !(cause instanceof errors.JOSEError))
    return new StoreUnavailableError("The keys of the identity provider cannot be fetched. Try again in a moment.", {
      cause,
    });
  return new UnauthenticatedError("The token is not valid for this server.", { field: ["authorization"], cause });
}
