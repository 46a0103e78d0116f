import { useWords } from "../../i18n/Words.js";
import { EvidenceCard } from "../../parts/EvidenceCard.js";
import type { RelationRecord } from "./RelationScreen.js";

/** The claims for a relation, then those against it. */
export function RelationClaims({ relation }: { readonly relation: Pick<RelationRecord, "id" | "allClaims"> }) {
  const { t } = useWords();
  const claims = relation.allClaims?.nodes ?? [];
  const opposes = (claim: (typeof claims)[number]): boolean =>
    claim.relationLinks.some((link) => link.relation.id === relation.id && link.polarity === "NEGATIVE");
  return [
    { title: t("claimsFor"), list: claims.filter((claim) => !opposes(claim)) },
    { title: t("claimsAgainst"), list: claims.filter(opposes) },
  ]
    .filter(({ list }) => list.length > 0)
    .map(({ title, list }) => (
      <section key={title}>
        <h2>{title}</h2>
        <ul className="evidence-list">
          {list.map((claim) => (
            <li key={claim.id}>
              <EvidenceCard claim={claim} />
            </li>
          ))}
        </ul>
      </section>
    ));
}
