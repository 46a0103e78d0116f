/** One feed in each format; `addresses` are its entries', as written. */
export const FEEDS: Readonly<
  Record<string, { readonly type: string; readonly write: (addresses: readonly string[]) => string }>
> = {
  RSS: {
    type: "application/rss+xml",
    write: (addresses) =>
      `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title><link>https://news.example/</link>${addresses
        .map(
          (one) =>
            `<item><title>x &amp; y</title><link>${escaped(one)}</link><guid isPermaLink="false">${escaped(one)}#id</guid></item>`,
        )
        .join("")}</channel></rss>`,
  },
  Atom: {
    type: "application/atom+xml",
    write: (addresses) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><link rel="self" href="https://news.example/atom"/>${addresses
        .map(
          (one) =>
            `<entry><id>tag:x</id><title>x</title><link rel="edit" href="https://news.example/edit"/><link href="${escaped(one)}"/></entry>`,
        )
        .join("")}</feed>`,
  },
  RDF: {
    type: "application/rdf+xml",
    write: (addresses) =>
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>T</title><link>https://news.example/</link><description>d</description></channel>${addresses
        .map((one) => `<item rdf:about="${escaped(one)}"><title>x</title><link>${escaped(one)}</link></item>`)
        .join("")}</rdf:RDF>`,
  },
  "JSON Feed": {
    type: "application/feed+json",
    write: (addresses) =>
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "T",
        items: addresses.map((url) => ({ id: url, url, content_text: "x" })),
      }),
  },
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
