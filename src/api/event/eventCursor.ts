import { InvalidInputError } from "../../domain/errors.js";
import type { EventLog } from "../../store/graphStore.js";
import { decodeCursor, encodeCursor } from "../relay/cursor.js";

/** Keeps cursors of the log apart from those of lists. */
const LOG = "claimEvents";

/** A position of the event log as an opaque cursor. */
export const encodeEventCursor = (position: number): string => encodeCursor({ key: position, id: LOG });

/**
 * The position that a subscription begins after: that of the cursor, or the end of the log when there is none.
 * @throws InvalidInputError for a cursor of another list, or one that this log has not reached.
 */
export async function readEventCursor(log: EventLog, cursor: string | null | undefined): Promise<number> {
  const end = await log.lastEventPosition();
  if (!cursor) return end;
  const { key, id } = decodeCursor(cursor);
  if (id !== LOG || typeof key !== "number" || !Number.isSafeInteger(key) || key < 0 || key > end) {
    throw new InvalidInputError(
      "`after` is no cursor of this event log. Use the cursor of an event, or ask `claimEventCursor` for one.",
      { field: ["after"] },
    );
  }
  return key;
}
