import type { ApiContext } from "../context.js";
import { requireRole } from "../userError/requireRole.js";
import { userError } from "../userError/userError.js";
import type { UserError } from "../userError/userError.type.js";

/** Runs a mutation that needs the right to write; faults that the user can mend are put beside `nothing`, with paths below `at`. */
export async function attempt<Payload extends object>(
  context: ApiContext,
  at: readonly string[],
  nothing: Payload,
  work: () => Promise<Payload>,
): Promise<Payload & { errors: UserError[] }> {
  requireRole(context, "editor");
  try {
    return { ...(await work()), errors: [] };
  } catch (error) {
    return { ...nothing, errors: [userError(error, at)] };
  } finally {
    context.loaders.clear();
  }
}
