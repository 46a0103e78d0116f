import { SearchBoxDocument, type SearchBoxQuery } from "../../documents/documents.generated.js";
import { h } from "../base/dom.js";
import { define, KgElement } from "../base/KgElement.js";

const DEBOUNCE_MS = 150;

/** `<kg-search>`: a search box over entities; choosing one tells `kg-select` and goes to its page unless the page keeps `kg-navigate`. */
export class KgSearch extends KgElement<null> {
  constructor() {
    super(
      ":host{overflow:visible;border:0;background:none}input{width:100%;font:inherit;color:inherit;background:var(--kg-bg,light-dark(#fff,#1f2125));border:1px solid light-dark(#8d867a,#77746d);border-radius:var(--kg-radius,6px);padding:.5rem .75rem}.box{position:relative}ul{position:absolute;z-index:9;left:0;right:0;top:100%;background:var(--kg-bg,light-dark(#fff,#1f2125));border:1px solid var(--kg-border,light-dark(#8d867a,#77746d));border-radius:var(--kg-radius,6px)}li{padding:.45rem .75rem;cursor:pointer}li+li{margin:0}[aria-selected=true]{background:light-dark(#f2eee6,#121316)}",
    );
  }

  protected async load(): Promise<null> {
    return null;
  }

  protected render() {
    const input = h("input", {
      type: "search",
      role: "combobox",
      "aria-label": this.texts.search,
      "aria-expanded": "false",
      "aria-controls": "list",
      "aria-autocomplete": "list",
      autocomplete: "off",
      placeholder: this.texts.search,
      part: "toolbar",
    });
    const list = h("ul", { id: "list", role: "listbox", "aria-label": this.texts.search, part: "panel" });
    list.hidden = true;
    this.show(h("div", { class: "box" }, input, list));
    let timer = 0;
    let active = -1;
    const close = (): void => {
      list.hidden = true;
      input.setAttribute("aria-expanded", "false");
    };
    const mark = (index: number): void => {
      active = index;
      for (const [at, option] of [...list.children].entries())
        option.setAttribute("aria-selected", String(at === index));
      if (index >= 0) input.setAttribute("aria-activedescendant", `option-${index}`);
      else input.removeAttribute("aria-activedescendant");
    };
    const choose = (id: string): void => {
      close();
      this.link("entity", id, "").click();
    };
    const update = async (): Promise<void> => {
      const query = input.value.trim();
      if (query === "") return close();
      const { search } = await this.question(SearchBoxDocument, { query }).catch((): SearchBoxQuery => ({
        search: { edges: [] },
      }));
      if (query !== input.value.trim()) return;
      const options = search.edges.flatMap(({ node }, index) => {
        if (!("id" in node)) return [];
        const option = h(
          "li",
          { id: `option-${index}`, role: "option", "data-id": node.id },
          `${node.name} `,
          h("span", { class: "muted" }, `${node.claimCount} ${this.texts.claims}`),
        );
        option.addEventListener("pointerdown", (event) => event.preventDefault());
        option.addEventListener("click", () => choose(node.id));
        return [option];
      });
      list.replaceChildren(
        ...(options.length > 0
          ? options
          : [h("li", { class: "muted", role: "option", "aria-disabled": "true" }, this.texts.noHit)]),
      );
      list.hidden = false;
      input.setAttribute("aria-expanded", "true");
      mark(-1);
    };
    input.addEventListener("input", (event) => {
      window.clearTimeout(timer);
      if (!(event as InputEvent).isComposing) timer = window.setTimeout(() => void update(), DEBOUNCE_MS);
    });
    input.addEventListener("compositionend", () => void update());
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      const options = [...list.querySelectorAll<HTMLElement>("[data-id]")];
      if (event.key === "Escape") close();
      else if (event.key === "Enter") {
        const id = (options[active] ?? options[0])?.dataset["id"];
        if (!list.hidden && id) choose(id);
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        if (options.length > 0) mark((active + step + options.length) % options.length);
      }
    });
    return { nodes: 0, edges: 0 };
  }
}

define("kg-search", KgSearch);
