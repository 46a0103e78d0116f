import type { PictureColors } from "../../../shared/graph/graphSvg.js";

/** The page's colours as a canvas needs them. */
export interface GraphColors extends PictureColors {
  readonly faint: string;
}

/** Reads the colours that CSS gives the graph, in the theme that is on. */
export function readGraphColors(element: Element): GraphColors {
  const probe = document.createElement("span");
  element.append(probe);
  const read = (name: string): string => {
    probe.style.color = `var(${name})`;
    return toHex(getComputedStyle(probe).color);
  };
  const colors: GraphColors = {
    family: {
      person: read("--family-person"),
      organization: read("--family-organization"),
      place: read("--family-place"),
      product: read("--family-product"),
      other: read("--family-other"),
    },
    edge: read("--edge"),
    dispute: read("--seal"),
    faint: read("--rule"),
    text: read("--ink"),
    muted: read("--muted"),
    background: read("--surface"),
  };
  probe.remove();
  return colors;
}

/** Sigma's shaders take `#rrggbb`; a computed colour is `rgb(r, g, b)`. */
function toHex(color: string): string {
  const parts = (color.match(/[\d.]+/gu) ?? []).slice(0, 3).map(Number);
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}
