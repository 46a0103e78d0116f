import { useWords } from "../../i18n/Words.js";
import { AnswerView } from "../../parts/AnswerView.js";
import { TimelineChart, TimelineTable } from "../../parts/TimelineChart.js";
import { useTimeline } from "../../parts/useTimeline.js";
import { claimsOf } from "./claimsOf.js";
import type { EntityRecord } from "./EntityScreen.js";

/** Claims by, of and to the entity over time of publication. */
export function EntityTimeline({ entity }: { readonly entity: EntityRecord }) {
  const { t } = useWords();
  const timeline = useTimeline(claimsOf([entity.id]));
  return (
    <AnswerView answer={timeline.answer}>
      {() =>
        timeline.bars.length === 0 ? (
          <p className="empty">{t("noTimeline")}</p>
        ) : (
          <figure className="timeline-figure">
            <figcaption>
              {t("timelineTitle")}, {t(`bucket${timeline.bucket}`)}
            </figcaption>
            <TimelineChart bars={timeline.bars} height={220} />
            <details>
              <summary>{t("asTable")}</summary>
              <TimelineTable bars={timeline.bars} />
            </details>
          </figure>
        )
      }
    </AnswerView>
  );
}
