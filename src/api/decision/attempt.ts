import type { ApiContext } from "../context.js";
import { requireWrite } from "../userError/requireWrite.js";
import { userError } from "../userError/userError.js";
import type { UserError } from "../userError/userError.type.js";

/** Who decides through this API: it knows one key and no persons. */
export const API_AUTHOR = "api";

/** Runs a mutation that needs the right to write; faults that the user can mend are put beside `nothing`, with paths below `at`. */
export async function attempt<Payload extends object>(
  context: ApiContext,
  at: readonly string[],
  nothing: Payload,
  work: () => Promise<Payload>,
): Promise<Payload & { errors: UserError[] }> {
  requireWrite(context);
  try {
    return { ...(await work()), errors: [] };
  } catch (error) {
    return { ...nothing, errors: [userError(error, at)] };
  } finally {
    context.loaders.clear();
  }
}
