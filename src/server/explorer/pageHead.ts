import { escapeHtml } from "./escapeHtml.js";
import type { RecordCard } from "./recordCard.js";

/** The head of a page: title, canonical address, what previews read, oEmbed, and the record as JSON-LD (data, which no policy runs). */
export function pageHead(origin: string, pathname: string, card: RecordCard | null): string {
  const canonical = `${origin}${pathname}`;
  if (!card) return `<title>ClaimGraph</title>\n    <link rel="canonical" href="${escapeHtml(canonical)}" />`;
  const title = `${card.title} · ClaimGraph`;
  const record = {
    "@context": "https://schema.org",
    "@type": card.schemaType,
    "@id": canonical,
    ...(card.schemaType === "Claim" ? { text: card.description, name: card.title } : { name: card.title }),
  };
  return [
    `<title>${escapeHtml(title)}</title>`,
    `<meta name="description" content="${escapeHtml(card.description)}" />`,
    `<link rel="canonical" href="${escapeHtml(canonical)}" />`,
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(`${origin}/oembed?url=${encodeURIComponent(canonical)}`)}" title="${escapeHtml(title)}" />`,
    `<meta property="og:title" content="${escapeHtml(card.title)}" />`,
    `<meta property="og:description" content="${escapeHtml(card.description)}" />`,
    `<meta property="og:url" content="${escapeHtml(canonical)}" />`,
    `<meta property="og:image" content="${escapeHtml(`${origin}/preview${pathname}.svg`)}" />`,
    // A "<" inside would end the element; JSON knows it by its number too.
    `<script type="application/ld+json">${JSON.stringify(record).replaceAll("<", "\\u003c")}</script>`,
  ].join("\n    ");
}
