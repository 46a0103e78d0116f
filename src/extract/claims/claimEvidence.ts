import type { EvidenceRole } from "../../domain/claim.js";
import type { Span } from "../../domain/span.js";
import type { DocumentMention, ExtractedClaim, RelationFrame } from "../extraction.js";

type Evidence = ExtractedClaim["evidence"][number];

/** Collects evidence spans; the same span in the same role is kept once, empty ones never. */
export class EvidenceList {
  private readonly found = new Map<string, Evidence>();

  add(role: EvidenceRole, span: Span | null | undefined): this {
    if (span && span.end > span.start)
      this.found.set(`${role} ${span.start} ${span.end}`, { role, start: span.start, end: span.end });
    return this;
  }

  addAll(role: EvidenceRole, spans: readonly Span[]): this {
    for (const span of spans) this.add(role, span);
    return this;
  }

  /** Subject, predicate, object, hedges, negation and time of a relation. */
  addRelation(mentions: readonly DocumentMention[], frame: RelationFrame): this {
    this.add("SUBJECT", mentions[frame.subject]).add("PREDICATE", frame.cue);
    this.add("OBJECT", frame.object === null ? frame.objectSpan : mentions[frame.object]);
    return this.addAll("HEDGE", frame.hedges).add("NEGATION", frame.negation).add("TIME", frame.time?.span);
  }

  toArray(): Evidence[] {
    return [...this.found.values()];
  }
}
