import type { TypedDocument } from "../../../src/client/typedDocument.js";
import type { UiLanguage } from "../../shared/words/domainWords.js";
import { ask, AskError } from "./ask.js";
import { h } from "./dom.js";
import { kgConfig } from "./kgConfig.js";
import { BASE_CSS } from "./styles.js";
import { textsIn } from "./texts.js";

/** Where this file of widgets came from; its server is the one that is asked when no endpoint is given. */
const SCRIPT =
  (typeof document === "undefined" ? null : (document.currentScript as HTMLScriptElement | null)?.src) ||
  (import.meta as { url?: string }).url ||
  "";

/**
 * What all widgets have in common: attributes, one request at a time, states, links into the explorer, events that leave the shadow root:
 * `kg-load`, `kg-select`, `kg-navigate` (cancelable), `kg-error`. The content of the light DOM is shown by browsers without scripts.
 */
export abstract class KgElement<Data> extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [
    "endpoint",
    "entity",
    "claim",
    "predicates",
    "from",
    "to",
    "limit",
    "depth",
    "role",
    "lang",
    "theme",
    "token",
  ];
  protected readonly root: ShadowRoot;
  /** The last answer. */
  data: Data | null = null;
  private running: AbortController | null = null;
  private isScheduled = false;

  constructor(css: string) {
    super();
    this.root = this.attachShadow({ mode: "open" });
    // Constructed sheets are not inline style: they work under a page's strict policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(BASE_CSS + css);
    this.root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    this.schedule();
  }

  disconnectedCallback(): void {
    this.running?.abort();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.schedule();
  }

  /** Several attributes set in a row make one request. */
  private schedule(): void {
    if (this.isScheduled) return;
    this.isScheduled = true;
    queueMicrotask(() => {
      this.isScheduled = false;
      if (this.isConnected) void this.reload();
    });
  }

  protected get endpoint(): string {
    const given = this.getAttribute("endpoint") ?? kgConfig().endpoint;
    return new URL(given ?? "/graphql", given ? document.baseURI : SCRIPT || document.baseURI).href;
  }

  protected get language(): UiLanguage {
    const asked = this.getAttribute("lang") ?? kgConfig().lang ?? document.documentElement.lang ?? navigator.language;
    return asked.toLowerCase().startsWith("zh") ? "zh" : "en";
  }

  protected get texts() {
    return textsIn(this.language);
  }

  /** The entity by id or by any of its names. */
  protected get entityVariables(): { id: string } | { name: string } {
    const entity = this.getAttribute("entity") ?? "";
    return entity.startsWith("ent_") ? { id: entity } : { name: entity };
  }

  protected whole(name: string, usual: number, most: number): number {
    const value = Number.parseInt(this.getAttribute(name) ?? "", 10);
    return Number.isFinite(value) ? Math.min(most, Math.max(1, value)) : usual;
  }

  protected async question<Answer, Variables extends object>(
    document_: TypedDocument<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer> {
    const controller = this.running ?? new AbortController();
    const token = this.getAttribute("token") ?? (await kgConfig().getToken?.()) ?? null;
    return ask(this.endpoint, token, document_, { ...variables, lang: this.language }, controller.signal);
  }

  /** Asks again and shows the answer. */
  async reload(): Promise<void> {
    this.running?.abort();
    const controller = new AbortController();
    this.running = controller;
    const started = performance.now();
    this.applyTheme();
    if (this.data === null)
      this.show(h("div", { class: "message muted", part: "message", role: "status" }, this.texts.loading));
    try {
      const data = await this.load();
      if (controller.signal.aborted) return;
      this.data = data;
      const size = this.render(data);
      this.emit("kg-load", { ...size, ms: Math.round(performance.now() - started) });
    } catch (error) {
      if (!controller.signal.aborted) this.fail(error);
    }
  }

  protected abstract load(): Promise<Data>;
  /** Draws, and says how much was drawn. */
  protected abstract render(data: Data): { nodes: number; edges: number };

  private applyTheme(): void {
    const theme = this.getAttribute("theme") ?? kgConfig().theme ?? "auto";
    // `auto` follows the color-scheme of the page around it, not that of the system alone.
    this.toggleAttribute(
      "inherit-scheme",
      theme === "auto" && getComputedStyle(document.documentElement).colorScheme !== "normal",
    );
    if (theme !== "auto" && this.getAttribute("theme") !== theme) this.setAttribute("theme", theme);
  }

  private fail(error: unknown): void {
    const { code, message, isRetryable } =
      error instanceof AskError
        ? error
        : new AskError("WIDGET", error instanceof Error ? error.message : String(error), false);
    const again = h("button", { type: "button" }, this.texts.retry);
    again.addEventListener("click", () => void this.reload());
    this.show(
      h(
        "div",
        { class: "message", part: "message", role: "alert" },
        h("span", {}, `${this.texts.failed} (${code})`),
        isRetryable && again,
      ),
    );
    this.emit("kg-error", { code, message, retryable: isRetryable });
  }

  protected show(...nodes: Node[]): void {
    this.root.replaceChildren(...nodes);
  }

  protected say(text: string): { nodes: number; edges: number } {
    this.show(h("div", { class: "message muted", part: "message" }, text));
    return { nodes: 0, edges: 0 };
  }

  protected emit(name: string, detail: object, cancelable = false): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }));
  }

  /** A link into the explorer. The page hears of it first (`kg-select`) and may keep it from being followed (`kg-navigate`). */
  protected link = (
    kind: "entity" | "claim" | "article" | "relation",
    id: string,
    text: string,
    lang: string | null = null,
  ): HTMLAnchorElement => {
    const path = { entity: "e", claim: "c", article: "a", relation: "r" }[kind];
    const href = new URL(`/${path}/${encodeURIComponent(id)}`, this.endpoint).href;
    const link = h("a", { href, target: "_blank", rel: "noopener", lang }, text);
    link.addEventListener("click", (event) => {
      this.emit("kg-select", { kind, id });
      if (!this.emit("kg-navigate", { href }, true)) event.preventDefault();
    });
    return link;
  };

  protected day(iso: string | null): string {
    const locale = this.language === "zh" ? "zh-CN" : "en-GB";
    return iso === null
      ? ""
      : new Intl.DateTimeFormat(locale, { year: "numeric", month: "short", day: "numeric", timeZone: "UTC" }).format(
          new Date(iso),
        );
  }
}

/** Registers an element once, however many files bring it. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
