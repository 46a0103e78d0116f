import { WidgetGraphDocument, type Predicate, type WidgetGraphQuery } from "../../documents/documents.generated.js";
import { bundleRelations, type Bundle } from "../../shared/graph/bundleRelations.js";
import { edgeCurve } from "../../shared/graph/edgeCurve.js";
import { layoutGraph, type Point } from "../../shared/graph/layout.js";
import { lineStyleOf } from "../../shared/graph/lineStyle.js";
import { nodeRadius, nodeRoom, shortName } from "../../shared/graph/nodeSize.js";
import { nodeOutline, typeFamilyOf } from "../../shared/graph/typeFamily.js";
import { relationSentence } from "../../shared/voice/relationSentence.js";
import { plainText } from "../../shared/voice/segment.js";
import { predicateWordsIn, statusWordsIn, typeWordsIn } from "../../shared/words/domainWordsIn.js";
import { h, s } from "../base/dom.js";
import { define, KgElement } from "../base/KgElement.js";

type Center = NonNullable<WidgetGraphQuery["entity"]>;
type GraphNode = Center["neighborhood"]["nodes"][number];

/** Vectors stay quick and readable up to here; the explorer shows more. */
const MOST_NODES = 60;
const PARALLEL = 3;

const CSS = `
:host{--person:var(--kg-node-person,light-dark(#8a4f7d,#d59ac6));--organization:var(--kg-node-company,light-dark(#2f6690,#84b8e0));--place:var(--kg-node-place,light-dark(#4b7a3b,#9bc988));--product:var(--kg-node-product,light-dark(#a86a12,#e3b063));--other:light-dark(#6f6a62,#b3ada2)}
svg{display:block;width:100%;height:var(--kg-height,24rem)}
.edge path{fill:none;stroke:var(--kg-edge,light-dark(#7a756c,#8f8c85))}.edge .arrow{fill:var(--kg-edge,light-dark(#7a756c,#8f8c85));stroke:none}
.dispute path{stroke:var(--kg-edge-dispute,light-dark(#9a2f1c,#f0917c))}.dispute .arrow{fill:var(--kg-edge-dispute,light-dark(#9a2f1c,#f0917c))}
text{font:500 13px/1 inherit;font-family:inherit;fill:currentcolor;text-anchor:middle;paint-order:stroke;stroke:var(--kg-bg,light-dark(#fff,#1f2125));stroke-width:4px;stroke-linejoin:round}
.edge text{font-size:11px;font-weight:400;fill:var(--kg-muted,light-dark(#5f5a52,#aaa59a))}.center text{font-weight:700}
a{cursor:pointer}a:focus-visible{outline:none}a:focus-visible .shape,a:focus-visible .line{stroke:var(--kg-focus,light-dark(#1f6feb,#7cb4ff));stroke-width:4px}
${["person", "organization", "place", "product", "other"].map((family) => `.${family} .shape{fill:var(--${family})}`).join("")}
.list{max-height:16rem;overflow:auto;font-size:.92em}summary{cursor:pointer}`;

/**
 * `<kg-graph entity predicates from to limit depth>`: an entity and those related to it, as vectors. Nodes and lines are links that the
 * keyboard reaches; the same relations stand below in words. Events: `kg-expand` after `expand(id)`.
 */
export class KgGraph extends KgElement<Center | null> {
  private nodes = new Map<string, GraphNode>();
  private relations = new Map<string, Center["neighborhood"]["relations"][number]>();
  private places = new Map<string, Point>();
  private picture: SVGElement | null = null;

  constructor() {
    super(CSS);
  }

  protected async load(): Promise<Center | null> {
    return this.fetch(this.entityVariables);
  }

  private async fetch(which: { id: string } | { name: string }): Promise<Center | null> {
    const predicates = (this.getAttribute("predicates") ?? "").split(/[\s,]+/u).filter(Boolean);
    const [from, to] = [this.getAttribute("from"), this.getAttribute("to")];
    const filter = {
      ...(predicates.length > 0 && { predicate: { in: predicates.map((one) => one.toUpperCase() as Predicate) } }),
      ...((from ?? to) && { publishedAt: { ...(from && { gte: from }), ...(to && { lt: to }) } }),
    };
    const variables = {
      ...which,
      depth: this.whole("depth", 1, 2),
      limit: this.whole("limit", 40, MOST_NODES),
      filter,
    };
    return (await this.question(WidgetGraphDocument, variables)).entity;
  }

  protected render(center: Center | null) {
    this.nodes.clear();
    this.relations.clear();
    this.places.clear();
    if (!center) return this.say(this.texts.missing);
    this.take(center);
    return this.draw(center);
  }

  private take(center: Center): void {
    for (const node of [center, ...center.neighborhood.nodes])
      if (this.nodes.size < MOST_NODES) this.nodes.set(node.id, node);
    for (const relation of center.neighborhood.relations) this.relations.set(relation.id, relation);
  }

  /** Adds the neighbours of an entity that is shown. */
  async expand(id: string): Promise<void> {
    const before = this.nodes.size;
    const center = await this.fetch({ id });
    if (!center || !this.data) return;
    this.take(center);
    this.draw(this.data);
    this.emit("kg-expand", { id, added: this.nodes.size - before, total: center.neighborhood.total });
  }

  /** Moves the focus to an entity. */
  select(id: string): void {
    this.root.querySelector<SVGAElement>(`[data-node="${plainId(id)}"]`)?.focus();
  }

  /** Shows everything again; the picture always fits, so this draws anew. */
  fit(): void {
    if (this.data) this.draw(this.data);
  }

  /** The picture as a document of its own. */
  toSVG(): string {
    return this.picture ? new XMLSerializer().serializeToString(this.picture) : "";
  }

  private draw(center: Center) {
    const nodes = [...this.nodes.values()];
    const bundles = bundleRelations(
      [...this.relations.values()].filter(
        (one) => this.nodes.has(one.subject.id) && this.nodes.has(one.object?.id ?? ""),
      ),
    );
    const isFirst = this.places.size === 0;
    this.places = layoutGraph(
      nodes.map((node) => {
        const at = this.places.get(node.id);
        return {
          id: node.id,
          radius: nodeRoom(node.claimCount, node.name),
          isFixed: !isFirst && at !== undefined,
          depth: 0,
          time: null,
          ...(at && { at }),
        };
      }),
      bundles,
      "force",
    );
    const picture = s(
      "svg",
      {
        viewBox: this.box(nodes),
        role: "group",
        "aria-label": `${this.texts.relations}: ${center.name}`,
        part: "canvas",
      },
      ...bundles.map((bundle) => this.edge(bundle)),
      ...nodes.map((node) => this.node(node, center.id)),
    );
    this.picture = picture;
    this.show(picture, this.list(bundles), this.foot(center));
    return { nodes: nodes.length, edges: bundles.length };
  }

  private box(nodes: readonly GraphNode[]): string {
    const at = (node: GraphNode): Point => this.places.get(node.id) ?? { x: 0, y: 0 };
    const room = (node: GraphNode): number => nodeRoom(node.claimCount, node.name) + 8;
    const left = Math.min(...nodes.map((node) => at(node).x - room(node)));
    const right = Math.max(...nodes.map((node) => at(node).x + room(node)));
    const top = Math.min(...nodes.map((node) => at(node).y)) - 44;
    const bottom = Math.max(...nodes.map((node) => at(node).y)) + 56;
    return [left, top, right - left, bottom - top].map((value) => value.toFixed(0)).join(" ");
  }

  private edge(bundle: Bundle): SVGElement {
    const body = (id: string) => ({
      ...(this.places.get(id) ?? { x: 0, y: 0 }),
      r: nodeRadius(this.nodes.get(id)?.claimCount ?? 0),
    });
    const predicates = predicateWordsIn(this.language);
    const statuses = statusWordsIn(this.language);
    const drawn = bundle.relations.slice(0, PARALLEL);
    return s(
      "g",
      {},
      ...drawn.map((relation, index) => {
        const curve = edgeCurve(body(relation.subject.id), body(relation.object?.id ?? ""), index, drawn.length);
        const { width, dash } = lineStyleOf(relation.status);
        const told = plainText(relationSentence({ ...relation, voices: relation.claims?.nodes ?? [] }, this.language));
        const isDispute = relation.status === "DENIED" || relation.status === "DISPUTED";
        return this.svgLink(
          "relation",
          relation.id,
          `${told} (${statuses[relation.status]})`,
          isDispute ? "edge dispute" : "edge",
          s("path", {
            class: "line",
            d: curve.path,
            "stroke-width": width,
            "stroke-dasharray": dash.join(" ") || null,
          }),
          s("path", { class: "arrow", d: curve.arrow }),
          s(
            "text",
            {
              transform: `translate(${curve.label.x.toFixed(1)} ${curve.label.y.toFixed(1)}) rotate(${curve.angle.toFixed(1)})`,
              dy: "0.32em",
              "aria-hidden": "true",
            },
            relation.status === "REPORTED"
              ? predicates[relation.predicate]
              : `${predicates[relation.predicate]} (${statuses[relation.status]})`,
          ),
        );
      }),
    );
  }

  private node(node: GraphNode, center: string): SVGElement {
    const family = typeFamilyOf(node.type);
    const r = nodeRadius(node.claimCount);
    const place = this.places.get(node.id) ?? { x: 0, y: 0 };
    const link = this.svgLink(
      "entity",
      node.id,
      `${node.name}, ${typeWordsIn(this.language)[node.type]}`,
      `${family}${node.id === center ? " center" : ""}`,
      s("path", { class: "shape", d: nodeOutline(family, r) }),
      s("text", { y: r + 15, "aria-hidden": "true" }, shortName(node.name)),
    );
    link.setAttribute("transform", `translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`);
    link.dataset["node"] = node.id;
    return link;
  }

  /** A link in the picture, with the listeners of a link in text. */
  private svgLink(
    kind: "entity" | "relation",
    id: string,
    label: string,
    name: string,
    ...children: SVGElement[]
  ): SVGElement {
    const model = this.link(kind, id, label);
    const link = s("a", { href: model.href, target: "_blank", class: name }, s("title", {}, label), ...children);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      if (kind === "entity" && this.hasAttribute("interactive") && event.detail > 0) {
        this.emit("kg-select", { kind, id });
        void this.expand(id);
      } else model.click();
    });
    return link;
  }

  private list(bundles: readonly Bundle[]): HTMLElement {
    const relations = bundles.flatMap((bundle) => bundle.relations);
    return h(
      "details",
      { class: "body list", part: "legend" },
      h("summary", {}, `${this.texts.relations} (${relations.length})`),
      h(
        "ul",
        {},
        ...relations.map((relation) =>
          h(
            "li",
            {},
            this.link(
              "relation",
              relation.id,
              plainText(relationSentence({ ...relation, voices: relation.claims?.nodes ?? [] }, this.language)),
            ),
          ),
        ),
      ),
    );
  }

  private foot(center: Center): HTMLElement {
    const { total } = center.neighborhood;
    const shown = Math.min(total, this.nodes.size - 1);
    return h(
      "div",
      { class: "foot" },
      h("span", {}, `${shown} ${this.texts.of} ${total}`),
      this.link("entity", center.id, center.name),
    );
  }
}

const plainId = (id: string): string => id.replaceAll(/[^\w-]/gu, "");

define("kg-graph", KgGraph);
