import { InvalidInputError } from "../domain/errors.js";

/** Tokens of an identity provider that are taken (RFC 7519), checked by a shared secret (HS256) or by the provider's public keys (JWKS). */
export interface JwtSettings {
  readonly check: { readonly secret: string } | { readonly jwksUrl: string };
  /** What `iss` must be; null takes any. */
  readonly issuer: string | null;
  /** What `aud` must name; null takes any. */
  readonly audience: string | null;
  /** The claim that holds the role: `reader`, `editor` or `admin`, or a list with one of them. */
  readonly roleClaim: string;
}

/** Who may do what on this server. */
export interface AccessSettings {
  /** `public`: everybody may read. `key`: only who shows a key or a token. */
  readonly reads: "public" | "key";
  /** `key`: writing needs the role. `open`: everybody who reaches the server may do everything; on loopback only. */
  readonly writes: "key" | "open";
  /** A key with the role of an admin, given by the environment. */
  readonly apiKey: string | null;
  /** Where the other keys are kept, hashed; null for `access.json` in the data folder. */
  readonly keysFile: string | null;
  readonly jwt: JwtSettings | null;
}

type Value = (name: string) => string | null;

const SHORTEST_SECRET = 16;
const SHORTEST_JWT_SECRET = 32;

/** Whether only programs of the same machine can reach a server at this host. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/iu.test(host);

/**
 * Reads `CLAIMGRAPH_READS`, `CLAIMGRAPH_WRITES`, `CLAIMGRAPH_API_KEY`, `CLAIMGRAPH_KEYS_FILE`, `CLAIMGRAPH_JWT_SECRET`, `CLAIMGRAPH_JWKS_URL`,
 * `CLAIMGRAPH_JWT_ISSUER`, `CLAIMGRAPH_JWT_AUDIENCE` and `CLAIMGRAPH_JWT_ROLE_CLAIM`.
 * @throws InvalidInputError naming the variable and what it takes, also for a value that would be unsafe.
 */
export function readAccessSettings(value: Value): AccessSettings {
  const apiKey = value("CLAIMGRAPH_API_KEY");
  if (apiKey !== null && apiKey.length < SHORTEST_SECRET)
    throw new InvalidInputError(
      `CLAIMGRAPH_API_KEY must have at least ${SHORTEST_SECRET} characters. One that nobody guesses: openssl rand -base64 32`,
      { field: ["CLAIMGRAPH_API_KEY"] },
    );
  return {
    reads: oneOf(value, "CLAIMGRAPH_READS", ["public", "key"]),
    writes: oneOf(value, "CLAIMGRAPH_WRITES", ["key", "open"]),
    apiKey,
    keysFile: value("CLAIMGRAPH_KEYS_FILE"),
    jwt: readJwtSettings(value),
  };
}

/**
 * Refuses to serve what the settings would leave open by oversight: a server that others can reach must say in so many words that reading is public, and
 * never lets everybody write.
 * @throws InvalidInputError saying why, and what to set.
 */
export function checkExposure(host: string, settings: AccessSettings, saysReads: boolean): void {
  if (isLoopback(host)) return;
  if (settings.writes === "open")
    throw new InvalidInputError(
      `CLAIMGRAPH_WRITES=open lets everybody who reaches ${host} change the graph. Remove it, or set HOST=127.0.0.1.`,
      { field: ["CLAIMGRAPH_WRITES"] },
    );
  if (!saysReads)
    throw new InvalidInputError(
      `HOST=${host} can be reached from other machines. Say who may read: CLAIMGRAPH_READS=public for everybody, or CLAIMGRAPH_READS=key for those with a key.`,
      { field: ["CLAIMGRAPH_READS"] },
    );
}

function oneOf<Word extends string>(value: Value, name: string, words: readonly [Word, Word]): Word {
  const given = value(name);
  const word = given === null ? words[0] : words.find((one) => one === given);
  if (word !== undefined) return word;
  throw new InvalidInputError(`${name} must be "${words[0]}" or "${words[1]}", not "${given?.slice(0, 40)}".`, {
    field: [name],
  });
}

function readJwtSettings(value: Value): JwtSettings | null {
  const secret = value("CLAIMGRAPH_JWT_SECRET");
  const jwksUrl = value("CLAIMGRAPH_JWKS_URL");
  if (secret === null && jwksUrl === null) return null;
  if (secret !== null && jwksUrl !== null)
    throw new InvalidInputError("Set CLAIMGRAPH_JWT_SECRET or CLAIMGRAPH_JWKS_URL, not both.", {
      field: ["CLAIMGRAPH_JWT_SECRET"],
    });
  if (secret !== null && secret.length < SHORTEST_JWT_SECRET)
    throw new InvalidInputError(
      `CLAIMGRAPH_JWT_SECRET must have at least ${SHORTEST_JWT_SECRET} characters (RFC 7518, section 3.2).`,
      { field: ["CLAIMGRAPH_JWT_SECRET"] },
    );
  if (jwksUrl !== null && !isSafeKeyUrl(jwksUrl))
    throw new InvalidInputError("CLAIMGRAPH_JWKS_URL must be an https address (http on this machine only).", {
      field: ["CLAIMGRAPH_JWKS_URL"],
    });
  return {
    check: secret === null ? { jwksUrl: jwksUrl! } : { secret },
    issuer: value("CLAIMGRAPH_JWT_ISSUER"),
    audience: value("CLAIMGRAPH_JWT_AUDIENCE"),
    roleClaim: value("CLAIMGRAPH_JWT_ROLE_CLAIM") ?? "role",
  };
}

/** Keys that travel in the open could be exchanged on the way. */
function isSafeKeyUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}
