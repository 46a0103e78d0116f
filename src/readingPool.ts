import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import { ArticleRejectedError } from "./domain/errors.js";
import { unpackError } from "./domain/sentError.js";
import type { CleanArticle, RawArticle } from "./extract/cleanArticle.js";
import type { Reading } from "./ingest/ingestArticles.js";
import { isPdf } from "./ingest/pdf/readPdf.js";
import type { ReadingAnswer, ReadingCall } from "./readingThread.js";

// On TypeScript sources (tests, development) the built thread runs: threads load plain JavaScript only.
const FILE = fileURLToPath(
  import.meta.url.endsWith(".ts")
    ? new URL("../dist/readingThread.js", import.meta.url)
    : new URL("./readingThread.js", import.meta.url),
);

/** Idle threads are kept this long, in milliseconds: each holds a lexicon of some 150 MB, and takes a second to load it. */
const IDLE = 5 * 60_000;

/** How long a PDF may take, waiting for a thread included, in milliseconds. */
const PDF_LIMIT = 60_000;

/** Threads that read articles, so that reading stops neither answers nor writes. */
export interface ReadingPool {
  readonly reading: Reading;
  readonly threads: number;
  readonly close: () => Promise<void>;
}

/** Makes the pool, of one thread fewer than there are processors; a thread starts when there is work for it. */
export function createReadingPool(): ReadingPool {
  const threads = Math.max(1, availableParallelism() - 1);
  let pool: Tinypool | null = null;
  const call = async <Value>(task: ReadingCall, signal?: AbortSignal): Promise<Value> => {
    pool ??= new Tinypool({
      filename: FILE,
      runtime: "worker_threads",
      minThreads: 0,
      maxThreads: threads,
      idleTimeout: IDLE,
    });
    const answer = (await pool.run(task, { name: "answer", ...(signal && { signal }) })) as ReadingAnswer;
    if (!answer.ok) throw unpackError(answer.error);
    return answer.value as Value;
  };
  // A parser of other people's for a format that is a program: the thread that it does not let go is ended.
  const readPdf = (raw: RawArticle): Promise<CleanArticle> => {
    const limit = AbortSignal.timeout(PDF_LIMIT);
    return call<CleanArticle>({ step: "article", raw }, limit).catch((cause: unknown) => {
      if (!limit.aborted) throw cause;
      throw new ArticleRejectedError(`The PDF could not be read within ${PDF_LIMIT / 1000} s.`, {
        field: ["source"],
        cause,
      });
    });
  };
  return {
    threads,
    reading: {
      readArticle: (raw) => (isPdf(raw) ? readPdf(raw) : call({ step: "article", raw })),
      readBundle: (article, at) => call({ step: "bundle", article, at }),
    },
    close: async () => {
      await pool?.destroy();
      pool = null;
    },
  };
}
