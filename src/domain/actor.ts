import type { EpochMs } from "./time.js";

/** What somebody may do; each role may do what those before it may. */
export const ROLES = ["reader", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

/** Who asks, as far as the request tells. */
export interface Actor {
  /** Stands in the log and in decisions: `anonymous`, `key:<name>`, `token:<subject>`. */
  readonly name: string;
  /** Null for somebody who may not even read. */
  readonly role: Role | null;
  /** When what it showed is over; null when never. */
  readonly expiresAt: EpochMs | null;
}

/** The name of who shows nothing. */
export const ANONYMOUS = "anonymous";

/** Whether the actor may do what `role` may. */
export const mayAct = (actor: Actor, role: Role): boolean =>
  actor.role !== null && ROLES.indexOf(actor.role) >= ROLES.indexOf(role);

/** Whether a word is a role. */
export const isRole = (word: unknown): word is Role => ROLES.some((role) => role === word);
