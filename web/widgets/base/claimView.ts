import type { ClaimLineFragment } from "../../documents/documents.generated.js";
import { claimSentence } from "../../shared/voice/claimSentence.js";
import type { UiLanguage } from "../../shared/words/domainWords.js";
import { h, sentence } from "./dom.js";

interface View {
  readonly language: UiLanguage;
  readonly unknown: string;
  readonly day: (iso: string | null) => string;
  readonly link: (
    kind: "entity" | "claim" | "article",
    id: string,
    text: string,
    lang?: string | null,
  ) => HTMLAnchorElement;
}

/** Who says it, what is said, where it was printed. */
export function claimView(claim: ClaimLineFragment, view: View): HTMLElement {
  const { article } = claim;
  const isDirect = claim.quoteType === "DIRECT";
  return h(
    "article",
    {},
    h("p", {}, sentence(claimSentence(claim, view.language), view.link)),
    h(
      "span",
      { class: "quote", lang: article.lang },
      view.link("claim", claim.id, isDirect ? `“${claim.content}”` : claim.content),
    ),
    h(
      "p",
      { class: "meta" },
      `${article.publisher?.name ?? view.unknown} · ${view.day(article.publishedAt)} · `,
      view.link("article", article.id, article.title, article.lang),
    ),
  );
}
