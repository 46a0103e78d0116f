import type { RecordCard } from "./recordCard.js";
import { escapeHtml } from "./escapeHtml.js";

const USUAL = { width: 640, height: 480 } as const;

/** The oEmbed answer (version 1.0, type rich) for a record's page: a frame no larger than asked for. */
export function oembedAnswer(
  origin: string,
  pathname: string,
  card: RecordCard,
  query: { maxwidth?: number | undefined; maxheight?: number | undefined },
): object {
  const width = Math.min(USUAL.width, query.maxwidth ?? USUAL.width);
  const height = Math.min(USUAL.height, query.maxheight ?? USUAL.height);
  const view = card.kind === "claim" ? `evidence?claim=${card.id}` : `graph?entity=${card.id}`;
  const source = escapeHtml(`${origin}/embed/${view}`);
  return {
    type: "rich",
    version: "1.0",
    title: card.title,
    provider_name: "ClaimGraph",
    provider_url: origin,
    width,
    height,
    html: `<iframe src="${source}" width="${width}" height="${height}" title="${escapeHtml(card.title)}" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups" style="border:0"></iframe>`,
    thumbnail_url: `${origin}/preview${pathname}.svg`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    cache_age: 3600,
  };
}
