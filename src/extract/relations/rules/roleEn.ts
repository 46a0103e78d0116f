import type { FrameReading } from "../argument.js";
import { frameReadingEn, unitSpan, type ClauseReadingEn } from "../clauseReadingEn.js";
import { fits } from "../relationContext.js";
import type { RoleCueEn } from "../roleCueEn.js";

/**
 * "Norvik chief Dana Reed", "Dana Reed, chief executive of Norvik", "Skiff maker Norvik", "Reed is the founder of Norvik", "Orban Labs, a Norvik
 * subsidiary" / 诺维克首席执行官黛娜·里德: a noun for what somebody or something is to another.
 */
export function roleEn(reading: ClauseReadingEn, found: RoleCueEn): FrameReading[] {
  const { context } = reading;
  const { frame, first, last, principal, holders } = found;
  if (principal < 0) return [];
  const fitting = holders.filter((one) =>
    frame.reversed ? fits(context, frame.predicate, principal, one) : fits(context, frame.predicate, one, principal),
  );
  const cue = unitSpan(reading.units, first, last + 1);
  return frameReadingEn(reading, {
    rule: `role-${found.place}`,
    frame,
    cue,
    subjects: fitting.filter((one) => one !== principal),
    objects: [principal],
    subject: found.verb?.subject ?? null,
    verb: found.verb,
    clause: cue,
    confidence: 0.82,
  });
}
