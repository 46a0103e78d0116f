import type { GraphNodeFragment } from "../../documents/documents.generated.js";
import type { ExportRow } from "./exportRow.js";

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  PERSON: "Person",
  COMPANY: "Corporation",
  ORGANIZATION: "Organization",
  GOVERNMENT_BODY: "GovernmentOrganization",
  REGULATOR: "GovernmentOrganization",
  COURT: "GovernmentOrganization",
  MEDIA: "NewsMediaOrganization",
  UNIVERSITY: "CollegeOrUniversity",
  NGO: "NGO",
  COUNTRY: "Country",
  PLACE: "Place",
  PRODUCT: "Product",
  EVENT: "Event",
  WORK: "CreativeWork",
};

/**
 * Entities and relations as JSON-LD in the words of schema.org. A relation is a `Claim`, never a bare triple: its standing goes with it.
 * `base` is the address of the explorer; ids become addresses of pages.
 */
export function toJsonld(nodes: readonly GraphNodeFragment[], rows: readonly ExportRow[], base: string): string {
  const page = (kind: "e" | "r", id: string): string => new URL(`/${kind}/${id}`, base).href;
  const graph = [
    ...nodes.map((node) => ({
      "@id": page("e", node.id),
      "@type": SCHEMA_TYPES[node.type] ?? "Thing",
      name: node.name,
    })),
    ...rows.map((row) => ({
      "@id": page("r", row.id),
      "@type": "Claim",
      text: row.sentence,
      about: [row.subjectId, row.objectId].filter(Boolean).map((id) => ({ "@id": page("e", id) })),
      creativeWorkStatus: row.status,
      keywords: row.predicate,
    })),
  ];
  return `${JSON.stringify({ "@context": "https://schema.org", "@graph": graph }, null, 2)}\n`;
}
