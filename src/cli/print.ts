import { once } from "node:events";

/** One line to stdout, waiting while the reader at the other end is slow. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}
