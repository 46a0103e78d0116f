/**
 * What tells that two addresses name the same page: scheme and host in lower case, without default port, fragment and the parameters of campaigns (utm_*).
 * Everything else of path and query counts as it was written. Null for what is no address of the web.
 */
export function addressKey(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, search } = new URL(url);
  if (protocol !== "http:" && protocol !== "https:") return null;
  const kept = search
    .slice(1)
    .split("&")
    .filter((parameter) => parameter !== "" && !/^utm_/iu.test(parameter));
  return `${protocol}//${host}${pathname}${kept.length > 0 ? `?${kept.join("&")}` : ""}`;
}
