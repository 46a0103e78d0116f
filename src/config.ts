import { homedir } from "node:os";
import { join } from "node:path";
import { readAccessSettings, type AccessSettings } from "./access/accessSettings.js";
import { InvalidInputError } from "./domain/errors.js";

export type StoreKind = "embedded" | "neo4j";

export interface Neo4jConfig {
  /** `bolt://` for one server, `neo4j://` for a routed cluster; `+s` for TLS. */
  readonly uri: string;
  readonly user: string;
  /** Empty for a server that asks for none. */
  readonly password: string;
  /** Null for the server's default. */
  readonly database: string | null;
}

/** Settings of one process, read once from the environment. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Folder of the embedded store; made when it is not there. */
  readonly dataDirectory: string;
  readonly store: StoreKind;
  /** How the Neo4j server is reached; null for the embedded store. */
  readonly neo4j: Neo4jConfig | null;
  readonly access: AccessSettings;
  /** Whether the environment says in so many words who may read. */
  readonly saysReads: boolean;
  /** Origins besides the server's own whose pages may use the API, such as `https://example.org`; `*` for any. */
  readonly allowedOrigins: readonly string[];
  /** Places as `host:port` that may be fetched from though they are private, or have another port than 80 and 443. */
  readonly fetchAllow: readonly string[];
  /** Address of the Redis server over which processes on one Neo4j share their work; null for one process, or processes that look by themselves. */
  readonly redisUrl: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `PORT`, `HOST`, `CLAIMGRAPH_DATA_DIR`, `CLAIMGRAPH_STORE`, `CLAIMGRAPH_ALLOWED_ORIGINS`, `CLAIMGRAPH_FETCH_ALLOW`, `NEO4J_URI`,
 * `NEO4J_USER`, `NEO4J_PASSWORD`, `NEO4J_DATABASE`, `REDIS_URL` and what `readAccessSettings` names; an empty value counts as absent. Without `CLAIMGRAPH_STORE` a `NEO4J_URI` chooses Neo4j.
 * @throws InvalidInputError naming the variable and what it takes.
 */
export function readConfig(environment: Environment, platform: NodeJS.Platform): Config {
  const value = (name: string): string | null => environment[name]?.trim() || null;
  const store = readStore(value("CLAIMGRAPH_STORE"), value("NEO4J_URI"));
  return {
    host: value("HOST") ?? "127.0.0.1",
    port: readPort(value("PORT")),
    dataDirectory: value("CLAIMGRAPH_DATA_DIR") ?? defaultDataDirectory(environment, platform),
    store,
    neo4j: store === "neo4j" ? readNeo4jConfig(environment, value("NEO4J_URI")) : null,
    access: readAccessSettings(value),
    saysReads: value("CLAIMGRAPH_READS") !== null,
    allowedOrigins: readOrigins(value("CLAIMGRAPH_ALLOWED_ORIGINS")),
    fetchAllow: readFetchAllow(value("CLAIMGRAPH_FETCH_ALLOW")),
    redisUrl: readRedisUrl(value("REDIS_URL"), store),
  };
}

function readPort(text: string | null): number {
  if (text === null) return 4000;
  const port = Number(text);
  if (!/^\d{1,5}$/u.test(text) || port > 65_535) {
    throw new InvalidInputError(`PORT must be a whole number from 0 to 65535, not "${text.slice(0, 20)}".`, {
      field: ["PORT"],
    });
  }
  return port;
}

function readStore(text: string | null, uri: string | null): StoreKind {
  if (text === null) return uri === null ? "embedded" : "neo4j";
  if (text === "embedded" || text === "neo4j") return text;
  throw new InvalidInputError(`CLAIMGRAPH_STORE must be "embedded" or "neo4j", not "${text.slice(0, 40)}".`, {
    field: ["CLAIMGRAPH_STORE"],
  });
}

/**
 * How to reach the server at `uri`; user, password and database from the environment.
 * @throws InvalidInputError when the address is missing or none.
 */
export function readNeo4jConfig(environment: Environment, uri: string | null): Neo4jConfig {
  if (uri === null || !/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/\s]+/u.test(uri)) {
    const given = uri === null ? "it is not set" : `not "${uri.slice(0, 80)}"`;
    throw new InvalidInputError(
      `NEO4J_URI must be the address of a Neo4j server, such as bolt://127.0.0.1:7687 or neo4j://cluster.example:7687; ${given}.`,
      { field: ["NEO4J_URI"] },
    );
  }
  const value = (name: string): string | null => environment[name]?.trim() || null;
  return {
    uri,
    user: value("NEO4J_USER") ?? "neo4j",
    password: value("NEO4J_PASSWORD") ?? "",
    database: value("NEO4J_DATABASE"),
  };
}

function readRedisUrl(text: string | null, store: StoreKind): string | null {
  if (text === null) return null;
  if (!/^rediss?:$/u.test(URL.canParse(text) ? new URL(text).protocol : "")) {
    // It may hold a password.
    throw new InvalidInputError("REDIS_URL must be the address of a Redis server, such as redis://127.0.0.1:6379.", {
      field: ["REDIS_URL"],
    });
  }
  if (store !== "neo4j") {
    throw new InvalidInputError(
      "REDIS_URL is for several processes on one Neo4j; the embedded store belongs to one process. Set NEO4J_URI too, or leave REDIS_URL out.",
      { field: ["REDIS_URL"] },
    );
  }
  return text;
}

function readOrigins(text: string | null): string[] {
  const origins = (text ?? "").split(",").map((one) => one.trim());
  return origins.filter(Boolean).map((origin) => {
    if (origin === "*") return origin;
    if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
    throw new InvalidInputError(
      `CLAIMGRAPH_ALLOWED_ORIGINS takes origins such as https://example.org, with commas between them, or *; not "${origin.slice(0, 80)}".`,
      { field: ["CLAIMGRAPH_ALLOWED_ORIGINS"] },
    );
  });
}

function readFetchAllow(text: string | null): string[] {
  const places = (text ?? "").split(",").map((one) => one.trim());
  return places.filter(Boolean).map((place) => {
    const [, host = "", port = ""] = /^(\[[\da-f:.]+\]|[^\s:/?#@[\]]+):(\d{1,5})$/iu.exec(place) ?? [];
    const address = `http://${host}/`;
    if (host && URL.canParse(address) && Number(port) >= 1 && Number(port) <= 65_535) {
      return `${new URL(address).hostname}:${Number(port)}`;
    }
    throw new InvalidInputError(
      `CLAIMGRAPH_FETCH_ALLOW takes places such as news.intranet:8080, with commas between them; not "${place.slice(0, 80)}".`,
      { field: ["CLAIMGRAPH_FETCH_ALLOW"] },
    );
  });
}

/**
 * A store by one word: `sqlite:` and the data folder (or the graph.sqlite in it), or the address of a Neo4j server, whose user, password and
 * database come from the environment.
 * @throws InvalidInputError when it is neither.
 */
export function readStoreAddress(address: string, environment: Environment): Pick<Config, "dataDirectory" | "neo4j"> {
  const folder = /^sqlite:(.+?)(?:[/\\]?graph\.sqlite)?$/u.exec(address)?.[1];
  if (folder !== undefined) return { dataDirectory: folder, neo4j: null };
  if (/^(?:bolt|neo4j)/u.test(address)) return { dataDirectory: "", neo4j: readNeo4jConfig(environment, address) };
  throw new InvalidInputError(
    `A store is sqlite:<data folder> or the address of a Neo4j server such as bolt://127.0.0.1:7687, not "${address.slice(0, 80)}".`,
    { field: ["store"] },
  );
}

/** The place where the system wants an application's data: XDG, macOS or Windows convention. */
function defaultDataDirectory(environment: Environment, platform: NodeJS.Platform): string {
  if (platform === "win32")
    return join(environment["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "claimgraph");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "claimgraph");
  return join(environment["XDG_DATA_HOME"] ?? join(homedir(), ".local", "share"), "claimgraph");
}
