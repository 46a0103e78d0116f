/** Of what a document names, the addresses of the web, whole and each once; those without a host are seen from `base`. */
export function addressesIn(named: readonly (string | undefined)[], base: string): string[] {
  const found = new Set<string>();
  for (const one of named) {
    const text = one?.trim();
    if (!text || !URL.canParse(text, base)) continue;
    const url = new URL(text, base);
    url.hash = "";
    if (/^https?:$/u.test(url.protocol)) found.add(url.href);
  }
  return [...found];
}
