import { WidgetEntityDocument, type WidgetEntityQuery } from "../../documents/documents.generated.js";
import { claimView } from "../base/claimView.js";
import { h } from "../base/dom.js";
import { define, KgElement } from "../base/KgElement.js";

/** `<kg-entity entity limit>`: a card with name, what it is, and its newest claims. */
export class KgEntity extends KgElement<WidgetEntityQuery> {
  constructor() {
    super("");
  }

  protected load(): Promise<WidgetEntityQuery> {
    return this.question(WidgetEntityDocument, { ...this.entityVariables, first: this.whole("limit", 3, 20) });
  }

  protected render({ entity }: WidgetEntityQuery) {
    if (!entity) return this.say(this.texts.missing);
    const other = entity.name === entity.english ? entity.chinese : entity.english;
    const claims = entity.claims?.nodes ?? [];
    const view = {
      language: this.language,
      unknown: this.texts.unknown,
      day: (iso: string | null) => this.day(iso),
      link: this.link,
    };
    this.show(
      h(
        "div",
        { class: "body", part: "panel" },
        // No heading: how deep it would stand is the page's to say.
        h(
          "div",
          { class: "name" },
          this.link("entity", entity.id, entity.name),
          other === entity.name ? "" : ` ${other}`,
        ),
        h(
          "p",
          { class: "muted" },
          [
            entity.description,
            `${entity.claimCount} ${this.texts.claims}`,
            `${entity.articleCount} ${this.texts.articles}`,
          ]
            .filter(Boolean)
            .join(" · "),
        ),
        h("ul", {}, ...claims.map((claim) => h("li", {}, claimView(claim, view)))),
      ),
    );
    return { nodes: 1, edges: claims.length };
  }
}

define("kg-entity", KgEntity);
