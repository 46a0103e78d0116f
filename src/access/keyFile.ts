import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isRole, type Role } from "../domain/actor.js";
import { InvalidInputError, NotFoundError } from "../domain/errors.js";
import { createApiKey, hashSecret } from "./apiKey.js";

/** A key as it is kept: its secret only as a hash. Times are ISO 8601 UTC. */
export interface StoredKey {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly hash: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** What the file holds. */
export interface KeyRing {
  readonly keys: readonly StoredKey[];
}

/** A running server sees a revoked key at most this much later. */
const FRESH_MS = 1000;
const MAX_NAME = 60;

/** The keys of one installation, in a file that only its owner can read. Every server that is given the file (or a copy of it) takes the same keys. */
export interface KeyFile {
  /** The keys now; empty when there is no file yet. */
  read(): Promise<KeyRing>;
  /**
   * Makes a key.
   * @returns its text, which is kept nowhere.
   * @throws InvalidInputError when the name is empty, too long or taken by a key in force.
   */
  create(name: string, role: Role): Promise<{ readonly key: StoredKey; readonly text: string }>;
  /** @throws NotFoundError when no key in force has this id or name. */
  revoke(idOrName: string): Promise<StoredKey>;
}

/** @throws InvalidInputError, on reading, when the file is none of ours. */
export function openKeyFile(path: string, now: () => number): KeyFile {
  let cached: { ring: KeyRing; version: string; checked: number } | null = null;

  async function read(): Promise<KeyRing> {
    if (cached && now() - cached.checked < FRESH_MS) return cached.ring;
    const version = await versionOf(path);
    if (cached?.version !== version)
      cached = { ring: version === "" ? EMPTY : parseRing(await readFile(path, "utf8")), version, checked: now() };
    cached.checked = now();
    return cached.ring;
  }

  /** Reads past the cache: a command may have written since. */
  async function change<Result>(work: (ring: KeyRing) => [KeyRing, Result]): Promise<Result> {
    return withLock(`${path}.lock`, async () => {
      cached = null;
      const before = await read();
      const [ring, result] = work(before);
      await replaceFile(path, `${JSON.stringify({ version: 1, ...ring }, null, 2)}\n`);
      cached = null;
      return result;
    });
  }

  return {
    read,
    create: (name, role) =>
      change((ring) => {
        const wanted = name.trim();
        if (!/^[\p{L}\p{N}][\p{L}\p{N} ._@-]*$/u.test(wanted) || wanted.length > MAX_NAME)
          throw new InvalidInputError(
            `A key needs a name of letters, digits, spaces and . _ @ -, at most ${MAX_NAME} of them.`,
            { field: ["name"] },
          );
        if (ring.keys.some((key) => key.name === wanted && key.revokedAt === null))
          throw new InvalidInputError(`There is a key "${wanted}" already. Revoke it first, or take another name.`, {
            field: ["name"],
          });
        const { id, secret, text } = createApiKey();
        const createdAt = new Date(now()).toISOString();
        const key: StoredKey = { id, name: wanted, role, hash: hashSecret(secret), createdAt, revokedAt: null };
        return [
          { ...ring, keys: [...ring.keys, key] },
          { key, text },
        ];
      }),
    revoke: (idOrName) =>
      change((ring) => {
        const found = ring.keys.find((key) => key.revokedAt === null && [key.id, key.name].includes(idOrName));
        if (!found)
          throw new NotFoundError(`No key in force is called "${idOrName.slice(0, MAX_NAME)}".`, { field: ["key"] });
        const revoked: StoredKey = { ...found, revokedAt: new Date(now()).toISOString() };
        return [{ ...ring, keys: ring.keys.map((key) => (key === found ? revoked : key)) }, revoked];
      }),
  };
}

const EMPTY: KeyRing = { keys: [] };

/** Changes whenever the file is replaced; empty when there is none. */
async function versionOf(path: string): Promise<string> {
  try {
    const { ino, mtimeMs, size } = await stat(path);
    return `${ino} ${mtimeMs} ${size}`;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "";
    throw unreadable(error);
  }
}

function parseRing(text: string): KeyRing {
  try {
    const { version, keys } = JSON.parse(text) as Record<string, unknown>;
    if (version === 1 && Array.isArray(keys) && keys.every(isStoredKey)) return { keys };
  } catch {
    // Told below, like every other text that is no key file.
  }
  throw unreadable(null);
}

function isStoredKey(value: unknown): value is StoredKey {
  const key = value as Partial<StoredKey> | null;
  return (
    typeof key?.id === "string" &&
    typeof key.name === "string" &&
    isRole(key.role) &&
    /^[0-9a-f]{64}$/u.test(key.hash ?? "") &&
    (key.revokedAt === null || typeof key.revokedAt === "string")
  );
}

const unreadable = (cause: unknown): InvalidInputError =>
  new InvalidInputError(
    "The file of keys cannot be read. Restore it from a backup, or remove it and make new keys with `claimgraph keys create`.",
    { field: ["CLAIMGRAPH_KEYS_FILE"], ...(cause === null ? {} : { cause }) },
  );

/** A reader sees the old file or the new one, never a part. */
async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.${process.pid}.new`;
  await writeFile(next, text, { mode: 0o600 });
  await rename(next, path);
}

const LOCK_PATIENCE = 5000;

/** One writer at a time, also of several processes: the folder can be made by one only. */
async function withLock<Result>(lock: string, work: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(lock), { recursive: true, mode: 0o700 });
  for (const until = Date.now() + LOCK_PATIENCE; ; await new Promise((done) => setTimeout(done, 50))) {
    try {
      await mkdir(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      // Left by a process that was killed while it wrote.
      if (Date.now() > until) await rm(lock, { recursive: true, force: true });
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
