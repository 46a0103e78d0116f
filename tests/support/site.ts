import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface Site {
  /** `http://127.0.0.1:<port>`, and the same as `host:port`. */
  readonly address: string;
  readonly place: string;
  readonly port: number;
  /** Paths in the order they were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse, asked: readonly string[]) => void;

/** A web site on loopback: an answer for each path, 404 for all others. */
export async function openSite(answers: Readonly<Record<string, Answer>>, host = "127.0.0.1"): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const answer = answers[path];
    if (answer) return answer(request, response, asked);
    response.writeHead(404).end("nothing here");
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  const { port } = server.address() as AddressInfo;
  const place = `${host.includes(":") ? `[${host}]` : host}:${port}`;
  return {
    address: `http://${place}`,
    place,
    port,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Answers with a document. */
export const document =
  (body: string | Uint8Array, type = "text/html; charset=utf-8", headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    void response.writeHead(200, { "content-type": type, ...headers }).end(body);

/** Sends elsewhere. */
export const movedTo =
  (location: string, status = 302): Answer =>
  (_, response) =>
    void response.writeHead(status, { location }).end();
