import { useMemo, useState } from "react";
import { useWords } from "../../i18n/Words.js";
import { TimelineChart, type TimeRange } from "../../parts/TimelineChart.js";
import { useTimeline } from "../../parts/useTimeline.js";
import { claimsOf } from "../entity/claimsOf.js";
import { canvasSteps } from "./canvasSteps.js";
import type { CanvasHistory } from "./useCanvasView.js";

/** Claims about those whom the view began with, over time; drawing over it sets the dates. */
export function CanvasTimeline({ history }: { readonly history: CanvasHistory }) {
  const { t } = useWords();
  const { view, step } = history;
  const seeds = view.seeds.slice(0, 20);
  const filter = useMemo(() => claimsOf(seeds), [seeds.join()]);
  const { bars, bucket } = useTimeline(filter);
  const [draft, setDraft] = useState<TimeRange | null>(null);
  const { from, to } = view.filters;
  const chosen =
    from || to
      ? { from: from ? Date.parse(from) : (bars[0]?.start ?? 0), to: to ? Date.parse(to) : (bars.at(-1)?.end ?? 0) }
      : null;
  if (bars.length < 2) return null;
  return (
    <details className="canvas-timeline" open={!window.matchMedia("(max-width: 900px)").matches}>
      <summary>
        {t("timelineTitle")}, {t(`bucket${bucket}`)}
      </summary>
      <TimelineChart
        bars={bars}
        height={84}
        isWide
        range={draft ?? chosen}
        onRange={(range, isDone) => {
          setDraft(isDone ? null : range);
          if (isDone) step((now) => canvasSteps.filter(now, { from: dayOf(range?.from), to: dayOf(range?.to) }));
        }}
      />
    </details>
  );
}

const dayOf = (time: number | undefined): string | null =>
  time === undefined ? null : new Date(time).toISOString().slice(0, 10);
