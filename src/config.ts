import { homedir } from "node:os";
import { join } from "node:path";
import { InvalidInputError } from "./domain/errors.js";

/** Settings of one process, read once from the environment. */
export interface Config {
  readonly host: string;
  /** 0 lets the system choose a free port. */
  readonly port: number;
  /** Folder of the embedded store; made when it is not there. */
  readonly dataDirectory: string;
  readonly store: "embedded";
  /** When set, writes need it as `Authorization: Bearer <key>`. */
  readonly apiKey: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads `PORT`, `HOST`, `CLAIMGRAPH_DATA_DIR`, `CLAIMGRAPH_STORE` and `CLAIMGRAPH_API_KEY`; an empty value counts as absent.
 * @throws InvalidInputError naming the variable and what it takes.
 */
export function readConfig(environment: Environment, platform: NodeJS.Platform): Config {
  const value = (name: string): string | null => environment[name]?.trim() || null;
  return {
    host: value("HOST") ?? "127.0.0.1",
    port: readPort(value("PORT")),
    dataDirectory: value("CLAIMGRAPH_DATA_DIR") ?? defaultDataDirectory(environment, platform),
    store: readStore(value("CLAIMGRAPH_STORE")),
    apiKey: value("CLAIMGRAPH_API_KEY"),
  };
}

function readPort(text: string | null): number {
  if (text === null) return 4000;
  const port = Number(text);
  if (!/^\d{1,5}$/u.test(text) || port > 65_535) {
    throw new InvalidInputError(`PORT must be a whole number from 0 to 65535, not "${text.slice(0, 20)}".`, {
      path: ["PORT"],
    });
  }
  return port;
}

function readStore(text: string | null): "embedded" {
  if (text === null || text === "embedded") return "embedded";
  throw new InvalidInputError(`CLAIMGRAPH_STORE must be "embedded", not "${text.slice(0, 40)}".`, {
    path: ["CLAIMGRAPH_STORE"],
  });
}

/** The place where the system wants an application's data: XDG, macOS or Windows convention. */
function defaultDataDirectory(environment: Environment, platform: NodeJS.Platform): string {
  if (platform === "win32")
    return join(environment["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"), "claimgraph");
  if (platform === "darwin") return join(homedir(), "Library", "Application Support", "claimgraph");
  return join(environment["XDG_DATA_HOME"] ?? join(homedir(), ".local", "share"), "claimgraph");
}
