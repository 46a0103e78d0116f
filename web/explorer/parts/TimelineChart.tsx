import { useRef, useState, type PointerEvent } from "react";
import { ACT_GROUPS, type ActGroup, type TimeBar } from "../../shared/timeline/stackBars.js";
import { useWords } from "../i18n/Words.js";

/** A stretch of time, epoch ms, end exclusive. */
export interface TimeRange {
  readonly from: number;
  readonly to: number;
}

interface Properties {
  readonly bars: readonly TimeBar[];
  readonly height: number;
  /** Fills its place, however few the bars. */
  readonly isWide?: boolean;
  /** With these the chart can be brushed; the dates can be typed elsewhere, so the brush itself needs no keys. */
  readonly range?: TimeRange | null;
  /** Called on each move with `isDone` false, and once on release with true. */
  readonly onRange?: (range: TimeRange | null, isDone: boolean) => void;
}

const LABEL = { told: "groupTold", against: "groupAgainst", denied: "groupDenied", will: "groupWill" } as const;
const WIDTH = 1000;
const FOOT = 20;
/** Pixels; a few days of claims need not fill the page. */
const WIDEST_BAR = 72;

/** Stacked bars over time. Told apart by shade and by the legend's words; the numbers are in the table beside it. */
export function TimelineChart({ bars, height, isWide = false, range = null, onRange }: Properties) {
  const { t, date } = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const [anchor, setAnchor] = useState<number | null>(null);
  const start = bars[0]?.start ?? 0;
  const end = bars.at(-1)?.end ?? 1;
  const most = Math.max(1, ...bars.map((bar) => bar.total));
  const x = (time: number): number => ((time - start) / (end - start)) * WIDTH;
  const plot = height - FOOT;

  const timeAt = (event: PointerEvent): number => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return start;
    return start + Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)) * (end - start);
  };
  const brush = (event: PointerEvent, isDone: boolean): void => {
    if (anchor === null || !onRange) return;
    const time = timeAt(event);
    onRange(wholeBars(bars, Math.min(anchor, time), Math.max(anchor, time)), isDone);
    if (isDone) setAnchor(null);
  };

  return (
    <div className="timeline" style={isWide ? undefined : { maxWidth: `${bars.length * WIDEST_BAR}px` }}>
      <svg
        ref={svg}
        className={onRange ? "timeline-chart can-brush" : "timeline-chart"}
        viewBox={`0 0 ${WIDTH} ${plot}`}
        preserveAspectRatio="none"
        style={{ height: plot }}
        role="img"
        aria-label={`${t("timelineTitle")}: ${date(new Date(start).toISOString())} – ${date(new Date(end - 1).toISOString())}`}
        onPointerDown={(event) => {
          if (!onRange || event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          setAnchor(timeAt(event));
        }}
        onPointerMove={(event) => brush(event, false)}
        onPointerUp={(event) => brush(event, true)}
        onDoubleClick={() => onRange?.(null, true)}
      >
        {bars.map((bar) => (
          <Bar key={bar.start} bar={bar} x={x} scale={(plot - 4) / most} plot={plot} />
        ))}
        {range && (
          <rect
            className="brush"
            x={x(range.from)}
            width={Math.max(2, x(range.to) - x(range.from))}
            y="0"
            height={plot}
          />
        )}
      </svg>
      <div className="timeline-axis" aria-hidden="true">
        {axisTimes(bars).map((time) => (
          <span key={time}>{date(new Date(time).toISOString())}</span>
        ))}
      </div>
      <ul className="timeline-legend">
        {ACT_GROUPS.filter((group) => bars.some((bar) => bar.counts[group] > 0)).map((group) => (
          <li key={group}>
            <span className={`swatch group-${group}`} aria-hidden="true" /> {t(LABEL[group])}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface BarProperties {
  readonly bar: TimeBar;
  readonly x: (time: number) => number;
  readonly scale: number;
  readonly plot: number;
}

function Bar({ bar, x, scale, plot }: BarProperties) {
  const { t, date } = useWords();
  const width = x(bar.end) - x(bar.start);
  const gap = Math.min(2, width * 0.15);
  let top = plot;
  return (
    <g>
      <title>{t("bucketTitle", { date: date(new Date(bar.start).toISOString()), n: bar.total })}</title>
      <rect x={x(bar.start)} y="0" width={width} height={plot} fill="transparent" />
      {ACT_GROUPS.map((group: ActGroup) => {
        const tall = bar.counts[group] * scale;
        top -= tall;
        return (
          <rect
            key={group}
            className={`group-${group}`}
            x={x(bar.start) + gap / 2}
            width={width - gap}
            y={top}
            height={tall}
          />
        );
      })}
    </g>
  );
}

/** Grows a brushed stretch to whole bars. */
function wholeBars(bars: readonly TimeBar[], from: number, to: number): TimeRange | null {
  const touched = bars.filter((bar) => bar.end > from && bar.start < to);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { from: first.start, to: last.end } : null;
}

function axisTimes(bars: readonly TimeBar[]): number[] {
  if (bars.length < 3) return bars.map((bar) => bar.start);
  const middle = bars[Math.floor(bars.length / 2)];
  return [bars[0]?.start ?? 0, middle?.start ?? 0, bars.at(-1)?.start ?? 0];
}

/** The same numbers as rows. */
export function TimelineTable({ bars }: { readonly bars: readonly TimeBar[] }) {
  const { t, date, number } = useWords();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t("colDate")}</th>
          <th scope="col">{t("claimCountColumn")}</th>
          {ACT_GROUPS.map((group) => (
            <th scope="col" key={group}>
              {t(LABEL[group])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars
          .filter((bar) => bar.total > 0)
          .map((bar) => (
            <tr key={bar.start}>
              <th scope="row">{date(new Date(bar.start).toISOString())}</th>
              <td>{number(bar.total)}</td>
              {ACT_GROUPS.map((group) => (
                <td key={group}>{number(bar.counts[group])}</td>
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}
