/** What an embed shows; the builder edits it. */
export interface EmbedChoice {
  readonly widget: "graph" | "claims" | "entity" | "evidence" | "timeline" | "search";
  readonly entity: string;
  readonly claim: string;
  readonly lang: "en" | "zh";
  readonly theme: "auto" | "light" | "dark";
  readonly limit: number;
  readonly height: number;
}

/** The attributes that the chosen part takes. */
export function embedAttributes({ widget, entity, claim, lang, theme, limit }: EmbedChoice): Record<string, string> {
  return {
    ...(widget === "evidence" ? { claim } : widget === "search" ? {} : { entity }),
    ...(widget === "graph" || widget === "claims" || widget === "entity" ? { limit: String(limit) } : {}),
    lang,
    ...(theme === "auto" ? {} : { theme }),
  };
}

/** The address of the page to frame. */
export const framePath = (choice: EmbedChoice): string =>
  `/embed/${choice.widget}?${new URLSearchParams(embedAttributes(choice)).toString()}`;

/** The three ways to put it into a page, as HTML to copy. */
export function embedCode(choice: EmbedChoice, origin: string): { element: string; classic: string; frame: string } {
  const attributes = Object.entries({ endpoint: `${origin}/graphql`, ...embedAttributes(choice) })
    .map(([name, value]) => ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`)
    .join("");
  const element = `<kg-${choice.widget}${attributes}></kg-${choice.widget}>`;
  return {
    element: `<script type="module" src="${origin}/w/1/kg-${choice.widget}.js"></script>\n${element}`,
    classic: `<script src="${origin}/w/1/kg-all.js" defer></script>\n${element}`,
    frame: `<iframe src="${origin}${framePath(choice).replaceAll("&", "&amp;")}" title="ClaimGraph" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups" style="width:100%;height:${choice.height}px;border:0"></iframe>\n<script src="${origin}/w/1/kg-host.js" defer></script>`,
  };
}
