import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

/** A page of somebody else: its own origin, its own policy. */
export interface HostSite {
  readonly origin: string;
  /** Sets what the next visit gets. */
  serve(body: string, policy?: string): void;
  close(): Promise<void>;
}

/** Starts another site on this machine; another port is another origin. */
export async function startHostSite(): Promise<HostSite> {
  let page = { body: "", policy: "" };
  const server: Server = createServer((request, response) => {
    if (request.url !== "/") {
      response.writeHead(204).end();
      return;
    }
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      ...(page.policy && { "content-security-policy": page.policy }),
    });
    response.end(
      `<!doctype html><html lang="en"><head><title>Host</title></head><body><main><h1>Host</h1>${page.body}</main></body></html>`,
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve: (body, policy = "") => {
      page = { body, policy };
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
