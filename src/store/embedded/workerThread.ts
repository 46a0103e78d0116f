import { Worker } from "node:worker_threads";
import { CancelledError, StoreUnavailableError } from "../../domain/errors.js";
import { unpackError } from "../../domain/sentError.js";
import type { Request, Response } from "./protocol.js";
import type { WorkerData } from "./worker.js";

// On TypeScript sources (tests, development) the built worker runs: threads load plain JavaScript only.
const FILE = import.meta.url.endsWith(".ts")
  ? new URL("../../../dist/store/embedded/worker.js", import.meta.url)
  : new URL("./worker.js", import.meta.url);

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A thread with one connection; calls are answered in order. */
export class WorkerThread {
  private readonly waiting = new Map<number, Waiting>();
  private lastId = 0;
  private ended: Error | null = null;

  private constructor(private readonly worker: Worker) {
    worker.on("message", (response: Response) => this.settle(response));
    worker.on("error", (error) => this.end(new StoreUnavailableError("The store's thread failed.", { cause: error })));
    worker.on("exit", () => this.end(new StoreUnavailableError("The store is closed.")));
  }

  /** Starts the thread and waits until its connection is open. */
  static async start(data: WorkerData): Promise<WorkerThread> {
    const worker = new Worker(FILE, { workerData: data });
    const thread = new WorkerThread(worker);
    await new Promise<unknown>((resolve, reject) => thread.waiting.set(0, { resolve, reject }));
    return thread;
  }

  /** How many calls are not answered yet. */
  get load(): number {
    return this.waiting.size;
  }

  /**
   * Calls a function of the thread. An aborted call is not waited for any longer; a running query ends in its thread.
   * @throws the function's own error; StoreUnavailableError when the thread is gone; CancelledError when aborted.
   */
  call<Value>(method: string, args: readonly unknown[], signal?: AbortSignal): Promise<Value> {
    if (this.ended) return Promise.reject(this.ended);
    if (signal?.aborted) return Promise.reject(new CancelledError("The request was cancelled."));
    this.lastId += 1;
    const id = this.lastId;
    const answered = new Promise<unknown>((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ id, method, args } satisfies Request);
    });
    return signal ? this.unlessAborted<Value>(answered, id, signal) : (answered as Promise<Value>);
  }

  async stop(): Promise<void> {
    await this.call("close", []).catch(() => undefined);
    await this.worker.terminate();
  }

  private async unlessAborted<Value>(answered: Promise<unknown>, id: number, signal: AbortSignal): Promise<Value> {
    const cancel = (): void => this.waiting.get(id)?.reject(new CancelledError("The request was cancelled."));
    signal.addEventListener("abort", cancel, { once: true });
    try {
      return (await answered) as Value;
    } finally {
      signal.removeEventListener("abort", cancel);
    }
  }

  private settle(response: Response): void {
    const waiting = this.waiting.get(response.id);
    this.waiting.delete(response.id);
    if (response.ok) waiting?.resolve(response.value);
    else waiting?.reject(unpackError(response.error));
  }

  private end(error: Error): void {
    this.ended ??= error;
    for (const { reject } of this.waiting.values()) reject(this.ended);
    this.waiting.clear();
  }
}
