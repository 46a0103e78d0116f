import {
  layoutGraph,
  type Arrangement,
  type LayoutLink,
  type LayoutNode,
  type Point,
} from "../../shared/graph/layout.js";
import type { LayoutRequest } from "./layout.worker.js";

interface LayoutAnswer {
  readonly number: number;
  readonly places: Map<string, Point>;
}

let worker: Worker | null = null;
let count = 0;
const waiting = new Map<number, { request: LayoutRequest; done: (places: Map<string, Point>) => void }>();

/** Small graphs are placed at once: a worker would answer a frame later than the work takes. */
const AT_ONCE = 40;

/** Places nodes, in a worker when there are many. Where a policy or a browser allows no worker, the page does it itself. */
export function computeLayout(
  nodes: readonly LayoutNode[],
  links: readonly LayoutLink[],
  arrangement: Arrangement,
): Promise<Map<string, Point>> {
  if (nodes.length <= AT_ONCE) return Promise.resolve(layoutGraph(nodes, links, arrangement));
  count += 1;
  const request: LayoutRequest = { number: count, nodes, links, arrangement };
  return new Promise((done) => {
    waiting.set(request.number, { request, done });
    try {
      worker ??= startWorker();
      worker.postMessage(request);
    } catch {
      answerHere();
    }
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  started.addEventListener("message", ({ data }: MessageEvent<LayoutAnswer>) => {
    waiting.get(data.number)?.done(data.places);
    waiting.delete(data.number);
  });
  started.addEventListener("error", answerHere);
  return started;
}

/** A blocked worker reports only an error event: all that waits is answered on this thread. */
function answerHere(): void {
  for (const [number, { request, done }] of waiting) {
    waiting.delete(number);
    done(layoutGraph(request.nodes, request.links, request.arrangement));
  }
}
