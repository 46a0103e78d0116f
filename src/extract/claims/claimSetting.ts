import type { Attribution } from "../extraction.js";
import type { MentionOrder } from "./aboutChains.js";
import type { RelationSetting } from "./admitRelation.js";
import type { FoundTime } from "../time/foundTime.js";

/** All that claims are read from. */
export interface Setting extends RelationSetting {
  readonly attributions: readonly Attribution[];
  readonly order: MentionOrder;
  readonly times: readonly FoundTime[];
}
