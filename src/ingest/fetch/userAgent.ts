import { readFileSync } from "node:fs";

/** How sites are told who asks: `ClaimGraph/<version>`, and the project's address where the package names one. */
export function readUserAgent(): string {
  const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");
  const { version, homepage } = JSON.parse(text) as { version: string; homepage?: string };
  return `ClaimGraph/${version}${homepage ? ` (+${homepage})` : ""}`;
}
