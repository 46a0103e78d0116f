import { plainText, type Segment } from "../../shared/voice/segment.js";

type Child = Node | string | null | undefined | false;

/** Makes an element; text goes in as text, never as markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | null>> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  return fill(document.createElement(tag), attributes, children);
}

const SVG = "http://www.w3.org/2000/svg";

/** Makes an element of a picture. */
export function s(
  tag: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
  ...children: Child[]
): SVGElement {
  return fill(document.createElementNS(SVG, tag) as SVGElement, attributes, children);
}

function fill<Made extends Element>(
  made: Made,
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, String(value));
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return made;
}

/** A sentence with its entities as links to the explorer; `made` gives each link its own listener. */
export function sentence(
  segments: readonly Segment[],
  link: (kind: "entity", id: string, text: string) => Node,
): HTMLElement {
  const line = h("span", { class: "sentence", title: plainText(segments) });
  for (const segment of segments) {
    if (segment.kind === "entity") line.append(link("entity", segment.entity.id, segment.entity.name));
    else if (segment.kind === "verb") line.append(h("em", {}, segment.text));
    else if (segment.kind === "source") line.append(h("b", { lang: segment.lang }, segment.text));
    else line.append(segment.text);
  }
  return line;
}
