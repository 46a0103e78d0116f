import {
  WidgetClaimsDocument,
  type ClaimRole,
  type Predicate,
  type WidgetClaimsQuery,
} from "../../documents/documents.generated.js";
import { claimView } from "../base/claimView.js";
import { h } from "../base/dom.js";
import { define, KgElement } from "../base/KgElement.js";

const ROLES: readonly ClaimRole[] = ["ANY", "SPEAKER", "TARGET", "ABOUT"];

/** `<kg-claims entity role predicates from to limit>`: claims by, of or to an entity, newest first, page by page. */
export class KgClaims extends KgElement<WidgetClaimsQuery> {
  constructor() {
    super("");
  }

  protected load(): Promise<WidgetClaimsQuery> {
    return this.page(null);
  }

  private page(after: string | null): Promise<WidgetClaimsQuery> {
    const predicates = (this.getAttribute("predicates") ?? "").split(/[\s,]+/u).filter(Boolean);
    const [from, to] = [this.getAttribute("from"), this.getAttribute("to")];
    const filter = {
      ...(predicates.length > 0 && { predicate: { in: predicates.map((one) => one.toUpperCase() as Predicate) } }),
      ...((from ?? to) && { publishedAt: { ...(from && { gte: from }), ...(to && { lt: to }) } }),
    };
    const role = ROLES.find((one) => one === this.getAttribute("role")?.toUpperCase()) ?? "ANY";
    return this.question(WidgetClaimsDocument, {
      ...this.entityVariables,
      role,
      filter,
      after,
      first: this.whole("limit", 10, 50),
    });
  }

  protected render({ entity }: WidgetClaimsQuery) {
    if (!entity) return this.say(this.texts.missing);
    const claims = entity.claims?.nodes ?? [];
    if (claims.length === 0) return this.say(this.texts.none);
    const list = h("ol", {});
    const shown = h("span", {});
    const more = h("button", { type: "button" }, this.texts.more);
    const body = h("div", { class: "body", part: "panel" }, list);
    this.show(body, h("div", { class: "foot" }, shown, this.link("entity", entity.id, entity.name)));
    this.addPage(entity, list, shown, more);
    if (entity.claims?.pageInfo.hasNextPage) body.append(h("p", {}, more));
    return { nodes: 1, edges: claims.length };
  }

  private addPage(
    entity: NonNullable<WidgetClaimsQuery["entity"]>,
    list: HTMLElement,
    shown: HTMLElement,
    more: HTMLButtonElement,
  ): void {
    const view = {
      language: this.language,
      unknown: this.texts.unknown,
      day: (iso: string | null) => this.day(iso),
      link: this.link,
    };
    list.append(...(entity.claims?.nodes ?? []).map((claim) => h("li", {}, claimView(claim, view))));
    shown.textContent = `${list.children.length} ${this.texts.of} ${entity.claims?.totalCount ?? "?"} ${this.texts.claims}`;
    const next = entity.claims?.pageInfo;
    more.hidden = !next?.hasNextPage;
    more.onclick = async () => {
      const answer = await this.page(next?.endCursor ?? null);
      if (answer.entity) this.addPage(answer.entity, list, shown, more);
    };
  }
}

define("kg-claims", KgClaims);
