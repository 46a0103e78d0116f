import type { FastifyRequest } from "fastify";

/** The origin by which the visitor reached this server; a proxy in front tells the scheme. */
export function originOf(request: FastifyRequest): string {
  const told = request.headers["x-forwarded-proto"];
  const scheme = told === "https" || told === "http" ? told : request.protocol;
  return `${scheme}://${request.host}`;
}
