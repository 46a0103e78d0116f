import { document } from "./site.js";

/** A page of a news site with all that such pages say about themselves. */
export const newsPage = (n: number, canonical?: string) =>
  document(`<!doctype html><html lang="en"><head><title>Report ${n} | Harbor Post</title>
<meta property="og:site_name" content="Harbor Post"><meta name="author" content="Ada Quill">
<meta property="article:published_time" content="2025-03-0${(n % 9) + 1}T08:00:00Z">
${canonical ? `<link rel="canonical" href="${canonical}">` : ""}</head><body><nav>Home Sport</nav><article><h1>Report ${n}</h1>
<p>Norrland Power accused Mira Holt of leaking plan number ${n}. Holt denied the accusation on Monday.</p>
<p>Vestia Bank said it would buy unit ${n} of Norrland Power, a company that makes turbines for the north.</p></article></body></html>`);
