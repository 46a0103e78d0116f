import { createServer } from "node:net";

/** A port of this machine that was free a moment ago: for servers that tests and benches start. */
export function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
