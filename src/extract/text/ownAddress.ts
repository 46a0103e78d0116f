/**
 * The address of a page that was fetched: the one it states (its canonical address), where that is on the same site and no front page, else the one it was
 * fetched from. Any page may state any address; one of another site is not believed.
 */
export function ownAddress(fetchedFrom: string, stated: string | null): string {
  if (stated === null || !URL.canParse(stated)) return fetchedFrom;
  const [from, to] = [new URL(fetchedFrom), new URL(stated)];
  const isFrontPage = to.pathname === "/" && to.search === "" && from.pathname !== "/";
  return siteOf(from) === siteOf(to) && !isFrontPage ? to.href : fetchedFrom;
}

/** The host without what only says for which screens it is. */
const siteOf = ({ hostname, port }: URL): string => `${hostname.replace(/^(?:www|m|mobile|amp)\./u, "")}:${port}`;
