/** An article's address where it is a web address; anything else (`javascript:`, `data:`) gives null and is shown as text only. */
export function safeHref(url: string | null): string | null {
  if (url === null) return null;
  try {
    const { protocol, href } = new URL(url);
    return protocol === "https:" || protocol === "http:" ? href : null;
  } catch {
    return null;
  }
}
