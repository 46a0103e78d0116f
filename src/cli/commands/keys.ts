import { readConfig } from "../../config.js";
import { isRole, ROLES } from "../../domain/actor.js";
import { InvalidInputError } from "../../domain/errors.js";
import type { StoredKey } from "../../access/keyFile.js";
import { EXIT } from "../exitCodes.js";
import { keyFileOf } from "../keyFileOf.js";

const keyFile = () => keyFileOf(readConfig(process.env, process.platform));

/** Makes a key; its text goes to stdout, so that it can be piped to where it is needed. */
export async function createKey(name: string, role: string): Promise<number> {
  if (!isRole(role))
    throw new InvalidInputError(`--role must be ${ROLES.join(", ")}, not "${role.slice(0, 40)}".`, { field: ["role"] });
  const { key, text } = await keyFile().create(name, role);
  process.stderr.write(`Key ${key.id} for ${key.name} (${key.role}). Keep it now: it is not shown again.\n`);
  process.stdout.write(`${text}\n`);
  return EXIT.OK;
}

/** Prints the keys, one a line. */
export async function listKeys(): Promise<number> {
  const { keys } = await keyFile().read();
  process.stdout.write(keys.map(lineOf).join(""));
  if (keys.length === 0)
    process.stderr.write("There are no keys yet. Make one: claimgraph keys create <name> --role editor\n");
  return EXIT.OK;
}

/** Takes a key back. */
export async function revokeKey(idOrName: string): Promise<number> {
  const { id, name } = await keyFile().revoke(idOrName);
  process.stderr.write(`Key ${id} of ${name} is revoked.\n`);
  return EXIT.OK;
}

const lineOf = ({ id, role, name, createdAt, revokedAt }: StoredKey): string =>
  `${id}  ${role.padEnd(6)}  ${name}  since ${createdAt}${revokedAt === null ? "" : `, revoked ${revokedAt}`}\n`;
