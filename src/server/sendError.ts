import type { FastifyReply } from "fastify";

/** Refuses a request outside GraphQL in the words GraphQL would use: what, a stable code, and the field it concerns. */
export const sendError = (
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  field: readonly string[] = [],
): FastifyReply => reply.code(status).send({ errors: [{ message, extensions: { code, field } }] });
