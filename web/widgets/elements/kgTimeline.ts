import {
  ClaimTimelineDocument,
  type ClaimTimelineQuery,
  type TimeBucket,
} from "../../documents/documents.generated.js";
import { ACT_GROUPS, bucketFor, stackBars, type TimeBar } from "../../shared/timeline/stackBars.js";
import { h, s } from "../base/dom.js";
import { define, KgElement } from "../base/KgElement.js";

interface Timeline {
  readonly bars: readonly TimeBar[];
}

const WIDTH = 1000;
const HEIGHT = 120;

/**
 * `<kg-timeline entity brush for>`: claims about an entity over time. With `brush` a stretch can be drawn; it is told as `kg-range` and, with
 * `for="id"`, set as `from` and `to` of the widget with that id.
 */
export class KgTimeline extends KgElement<Timeline> {
  constructor() {
    super(
      "svg{display:block;width:100%;height:var(--kg-height,120px)}:host([brush]) svg{cursor:crosshair;touch-action:none}.told{fill:light-dark(#c9c2b4,#55534d)}.against{fill:light-dark(#9a2f1c,#e0775f)}.denied{fill:light-dark(#3d3a35,#e6e1d6)}.will{fill:light-dark(#7b98b5,#7695b3)}.range{fill:var(--kg-focus,#1f6feb);opacity:.2}.axis{display:flex;justify-content:space-between}",
    );
  }

  protected async load(): Promise<Timeline> {
    const entity = this.entityVariables;
    const one = "id" in entity ? { id: { eq: entity.id } } : { name: { eq: entity.name } };
    const filter = { or: [{ speaker: one }, { target: one }, { about: one }] };
    const rows = async (bucket: TimeBucket): Promise<ClaimTimelineQuery["stats"]["timeSeries"]> =>
      (await this.question(ClaimTimelineDocument, { filter, bucket })).stats.timeSeries;
    const months = stackBars(await rows("MONTH"), "MONTH");
    const bucket = bucketFor(months[0]?.start ?? 0, months.at(-1)?.end ?? 0);
    return { bars: months.length === 0 || bucket === "MONTH" ? months : stackBars(await rows(bucket), bucket) };
  }

  protected render({ bars }: Timeline) {
    const [first] = bars;
    const last = bars.at(-1);
    if (!first || !last) return this.say(this.texts.none);
    const most = Math.max(...bars.map((bar) => bar.total));
    const x = (time: number): number => ((time - first.start) / (last.end - first.start)) * WIDTH;
    const label = `${this.texts.claimsOverTime}: ${this.dayOf(first.start)} – ${this.dayOf(last.end - 1)}`;
    const picture = s(
      "svg",
      {
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        preserveAspectRatio: "none",
        role: "img",
        "aria-label": label,
        part: "canvas",
      },
      ...bars.map((bar) => this.bar(bar, x, (HEIGHT - 6) / most)),
    );
    if (this.hasAttribute("brush")) this.brush(picture, bars, x);
    this.show(
      h(
        "div",
        { class: "body" },
        h("p", { class: "muted" }, this.texts.claimsOverTime),
        picture,
        h(
          "div",
          { class: "axis meta" },
          h("span", {}, this.dayOf(first.start)),
          h("span", {}, this.dayOf(last.end - 1)),
        ),
      ),
    );
    return { nodes: bars.length, edges: bars.reduce((sum, bar) => sum + bar.total, 0) };
  }

  private bar(bar: TimeBar, x: (time: number) => number, scale: number): SVGElement {
    const width = x(bar.end) - x(bar.start);
    let top = HEIGHT;
    const parts = ACT_GROUPS.map((group) => {
      const height = bar.counts[group] * scale;
      top -= height;
      return s("rect", { class: group, x: x(bar.start) + width * 0.05, width: width * 0.9, y: top, height });
    });
    return s("g", {}, s("title", {}, `${this.dayOf(bar.start)}: ${bar.total} ${this.texts.claims}`), ...parts);
  }

  private brush(picture: SVGElement, bars: readonly TimeBar[], x: (time: number) => number): void {
    const range = s("rect", { class: "range", y: 0, height: HEIGHT, width: 0 });
    picture.append(range);
    let anchor: number | null = null;
    const at = (event: PointerEvent): number => {
      const box = picture.getBoundingClientRect();
      return ((event.clientX - box.left) / box.width) * WIDTH;
    };
    const touched = (end: number): readonly TimeBar[] =>
      bars.filter((bar) => x(bar.end) > Math.min(anchor ?? 0, end) && x(bar.start) < Math.max(anchor ?? 0, end));
    picture.addEventListener("pointerdown", (event) => {
      anchor = at(event);
      picture.setPointerCapture(event.pointerId);
    });
    picture.addEventListener("pointermove", (event) => {
      const chosen = anchor === null ? [] : touched(at(event));
      const [first] = chosen;
      const last = chosen.at(-1);
      if (!first || !last) return;
      range.setAttribute("x", String(x(first.start)));
      range.setAttribute("width", String(x(last.end) - x(first.start)));
    });
    picture.addEventListener("pointerup", (event) => {
      const chosen = touched(at(event));
      anchor = null;
      const [first] = chosen;
      const last = chosen.at(-1);
      if (first && last) this.tell(first.start, last.end);
    });
  }

  private tell(start: number, end: number): void {
    const [from, to] = [start, end].map((time) => new Date(time).toISOString().slice(0, 10)) as [string, string];
    this.emit("kg-range", { from, to });
    const target = this.getAttribute("for");
    const linked = target ? (this.getRootNode() as Document | ShadowRoot).getElementById(target) : null;
    linked?.setAttribute("from", from);
    linked?.setAttribute("to", to);
  }

  private dayOf(time: number): string {
    return this.day(new Date(time).toISOString());
  }
}

define("kg-timeline", KgTimeline);
