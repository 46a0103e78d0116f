import type { ReactNode } from "react";
import type { ClaimFullFragment } from "../../../documents/documents.generated.js";
import { EntityChip } from "../../parts/EntityChip.js";
import { useWords } from "../../i18n/Words.js";

/** The particulars of a claim: by whom it was told on, how it is put, when, and how sure the reading is. */
export function ClaimFacts({ claim }: { readonly claim: ClaimFullFragment }) {
  const { t, domain, date } = useWords();
  const percent = `${Math.round(claim.confidence * 100)} %`;
  const rows: readonly (readonly [string, ReactNode])[] = [
    ...(claim.speakerChain.length > 1
      ? [[t("speakerChain"), <SpeakerChain key="chain" claim={claim} />] as const]
      : []),
    [t("colWho"), domain.speakerType[claim.speakerType]],
    [t("howCertain"), domain.modality[claim.modality]],
    ...(claim.hedges.length > 0
      ? [
          [
            domain.role.HEDGE,
            <span key="hedge" lang={claim.article.lang}>
              {claim.hedges.join(", ")}
            </span>,
          ] as const,
        ]
      : []),
    ...(claim.saidAt ? [[domain.role.TIME, t("saidAt", { date: date(claim.saidAt) })] as const] : []),
    ...(claim.eventTime ? [[domain.role.TIME, t("eventAt", { time: claim.eventTime.text })] as const] : []),
    [t("confidenceOfReading"), t(claim.isUncertain ? "uncertainText" : "confidenceText", { percent })],
    ["", t("readBy", { rule: claim.extractor })],
  ];
  return (
    <section>
      <h2>{t("details")}</h2>
      <dl className="facts">
        {rows.map(([term, value], index) => (
          <div key={index}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ul className="chip-list">
        {claim.about.map((entity) => (
          <li key={entity.id}>
            <EntityChip entity={entity} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SpeakerChain({ claim }: { readonly claim: ClaimFullFragment }) {
  return claim.speakerChain.map((link, index) => (
    <span key={index}>
      {index > 0 && <span aria-hidden="true"> → </span>}
      {link.entity ? link.entity.name : <span lang={claim.article.lang}>{link.text}</span>}
    </span>
  ));
}
