/** From so many entities on, vectors are slow to move and WebGL draws. */
export const SVG_LIMIT = 150;

let webgl: boolean | null = null;

/** Whether this browser can draw with WebGL 2; tried once, and the context given back. */
export function hasWebgl(): boolean {
  if (webgl === null) {
    const context = document.createElement("canvas").getContext("webgl2");
    webgl = context !== null;
    context?.getExtension("WEBGL_lose_context")?.loseContext();
  }
  return webgl;
}

/** Vectors for what is small, and wherever WebGL is missing; what was asked for otherwise. */
export function chooseRenderer(asked: "auto" | "svg" | "webgl", nodes: number, canWebgl: boolean): "svg" | "webgl" {
  if (!canWebgl || asked === "svg") return "svg";
  return asked === "webgl" || nodes > SVG_LIMIT ? "webgl" : "svg";
}
