import {
  WidgetEvidenceDocument,
  type EvidenceRole,
  type WidgetEvidenceQuery,
} from "../../documents/documents.generated.js";
import { evidenceSentences } from "../../shared/marks/evidenceSentences.js";
import { markText, type MarkedPiece } from "../../shared/marks/markText.js";
import { claimSentence } from "../../shared/voice/claimSentence.js";
import { h, sentence } from "../base/dom.js";
import { define, KgElement } from "../base/KgElement.js";

const LETTERS: Partial<Record<EvidenceRole, readonly [en: string, zh: string]>> = {
  SPEAKER: ["S", "说"],
  CUE: ["c", "引"],
  TARGET: ["T", "对"],
};

/** `<kg-evidence claim>`: the sentences that a claim was read from, with speaker, cue, content and target marked. */
export class KgEvidence extends KgElement<WidgetEvidenceQuery> {
  constructor() {
    super(
      "blockquote{margin:.5rem 0;padding-left:.9rem;border-left:3px solid var(--kg-border,light-dark(#8d867a,#77746d));font:400 1.08em/1.7 'Iowan Old Style','Charter','Songti SC','Noto Serif CJK SC',Georgia,serif}",
    );
  }

  protected load(): Promise<WidgetEvidenceQuery> {
    return this.question(WidgetEvidenceDocument, { id: this.getAttribute("claim") ?? "" });
  }

  protected render({ node }: WidgetEvidenceQuery) {
    if (node?.__typename !== "Claim") return this.say(this.texts.missing);
    const { article } = node;
    this.show(
      h(
        "div",
        { class: "body", part: "panel" },
        h("p", {}, sentence(claimSentence(node, this.language), this.link)),
        h(
          "blockquote",
          { lang: article.lang },
          ...evidenceSentences(node.evidence).map((one) =>
            h("p", {}, ...markText(one.text, one.spans).map((piece) => this.piece(piece))),
          ),
        ),
        h(
          "p",
          { class: "meta" },
          `${article.publisher?.name ?? this.texts.unknown} · ${this.day(article.publishedAt)} · `,
          this.link("article", article.id, article.title, article.lang),
        ),
      ),
    );
    return { nodes: 0, edges: 1 };
  }

  private piece({ text, spans, starts }: MarkedPiece): Node {
    const roles = spans.map((span) => span.role);
    if (roles.length === 0) return document.createTextNode(text);
    const name = roles.includes("SPEAKER") || roles.includes("TARGET") ? "who" : roles.includes("CUE") ? "cue" : "what";
    const letter = starts.map((span) => LETTERS[span.role]).find(Boolean)?.[this.language === "zh" ? 1 : 0];
    return h("mark", { class: name }, letter ? h("sup", { "aria-hidden": "true" }, letter) : null, text);
  }
}

define("kg-evidence", KgEvidence);
