import { EdgeRectangleProgram } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";

/** An edge of ours: lengths of stroke and gap on the screen, in pixels; no gap is a whole line. */
export interface DashedEdge extends EdgeDisplayData {
  readonly stroke: number;
  readonly gap: number;
}

const { FLOAT } = WebGLRenderingContext;

/**
 * Sigma's straight edge with a dash pattern that is counted in pixels of the screen, so that "alleged" is a broken line at every scale.
 * Sigma 3 has no dashed edges of its own.
 */
export class DashedEdgeProgram extends EdgeRectangleProgram {
  override getDefinition() {
    const base = super.getDefinition();
    return {
      ...base,
      VERTEX_SHADER_SOURCE: base.VERTEX_SHADER_SOURCE.replace(
        "attribute vec2 a_normal;",
        "attribute vec2 a_normal;\nattribute vec2 a_dash;\nuniform vec2 u_viewport;\nvarying vec2 v_dash;\nvarying float v_along;",
      ).replace(
        "v_normal = unitNormal;",
        `v_normal = unitNormal;
  vec2 clipStart = (u_matrix * vec3(a_positionStart, 1)).xy;
  vec2 clipEnd = (u_matrix * vec3(a_positionEnd, 1)).xy;
  v_along = a_positionCoef * length((clipEnd - clipStart) * u_viewport * 0.5);
  v_dash = a_dash;`,
      ),
      FRAGMENT_SHADER_SOURCE: base.FRAGMENT_SHADER_SOURCE.replace(
        "varying vec4 v_color;",
        "varying vec4 v_color;\nvarying vec2 v_dash;\nvarying float v_along;",
      ).replace(
        "void main(void) {",
        "void main(void) {\n  if (v_dash.y > 0.0 && mod(v_along, v_dash.x + v_dash.y) > v_dash.x) discard;",
      ),
      UNIFORMS: [...base.UNIFORMS, "u_viewport"] as unknown as typeof base.UNIFORMS,
      ATTRIBUTES: [...base.ATTRIBUTES, { name: "a_dash", size: 2, type: FLOAT }],
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData,
  ): void {
    super.processVisibleItem(edgeIndex, startIndex, source, target, data);
    // After the eight numbers of the straight edge.
    const { stroke, gap } = data as DashedEdge;
    this.array[startIndex + 8] = stroke;
    this.array[startIndex + 9] = gap;
  }

  override setUniforms(params: RenderParams, info: Parameters<EdgeRectangleProgram["setUniforms"]>[1]): void {
    super.setUniforms(params, info);
    const location = (info.uniformLocations as Record<string, WebGLUniformLocation>)["u_viewport"];
    if (location) info.gl.uniform2f(location, params.width, params.height);
  }
}
