import { GraphQLError } from "graphql";
import { ANONYMOUS, mayAct, type Role } from "../../domain/actor.js";
import type { ApiContext } from "../context.js";

/** Stops a mutation without the right to it, before anything is looked at. */
export function requireRole({ actor }: Pick<ApiContext, "actor">, role: Role): void {
  if (mayAct(actor, role)) return;
  const isStranger = actor.name === ANONYMOUS;
  throw new GraphQLError(
    isStranger
      ? "This needs a key: send it as `Authorization: Bearer <key>`."
      : `This needs the role ${role}; the key or token shown has ${actor.role ?? "none"}.`,
    {
      extensions: isStranger
        ? { code: "UNAUTHENTICATED", http: { status: 401 } }
        : { code: "FORBIDDEN", http: { status: 403 } },
    },
  );
}
