import { spanText } from "../../domain/span.js";
import type { ExtractedClaim } from "../extraction.js";
import { aboutChains } from "./aboutChains.js";
import { admitRelation } from "./admitRelation.js";
import type { Assignment } from "./assignFrames.js";
import { claimConfidence } from "./claimConfidence.js";
import { EvidenceList } from "./claimEvidence.js";
import type { Setting } from "./claimSetting.js";
import { timeWithin } from "./claimTimes.js";
import { groupReports, type Report } from "./publisherReports.js";
import { sentenceAt } from "./sentenceAt.js";

/** The publisher's own claims: relations that nobody is quoted with. */
export function reportedClaims(setting: Setting, assignment: Assignment): ExtractedClaim[] {
  const spoken = new Set(
    setting.attributions.flatMap((one) => (one.cue ? [sentenceAt(setting.document, one.cue.start)] : [])),
  );
  return groupReports(setting.document, assignment.unspoken, spoken).flatMap((report) => {
    const claim = reportedClaim(setting, report);
    return claim ? [claim] : [];
  });
}

/** Null when the ontology admits none of the report's relations. */
function reportedClaim(setting: Setting, report: Report): ExtractedClaim | null {
  const { document, mentions, chains } = setting;
  const kept = report.frames.flatMap((frame) => {
    const relation = admitRelation(setting, frame, { polarity: frame.polarity, modality: frame.modality });
    return relation ? [{ frame, relation }] : [];
  });
  const [first] = kept;
  if (!first || report.content.end <= report.content.start) return null;
  const evidence = new EvidenceList().add("CONTENT", report.content);
  for (const { frame } of kept) evidence.addRelation(mentions, frame);
  const hedges = kept.flatMap(({ frame }) => frame.hedges.map((span) => spanText(document.text, span)));
  return {
    speechAct: "REPORTS",
    speaker: null,
    speakerText: null,
    speakerType: "PUBLISHER",
    speakerChain: [],
    target: null,
    content: [report.content],
    quoteType: "NONE",
    polarity: first.frame.polarity,
    modality: first.frame.modality,
    hedges: [...new Set(hedges)],
    relations: kept.map(({ relation }) => relation),
    about: aboutChains(document, mentions, chains, setting.order, [report.content]),
    eventTime: kept.find(({ relation }) => relation.time)?.relation.time ?? timeWithin(setting.times, [report.content]),
    saidAt: null,
    evidence: evidence.toArray(),
    confidence: claimConfidence(
      1,
      1,
      kept.map(({ frame }) => frame),
    ),
    extractor: `rule:${first.frame.rule}`,
  };
}
