import { DomainError, StoreAwayError } from "../../domain/errors.js";
import type { IngestArticle } from "../../ingest/ingestArticles.js";
import { findSources, type Source } from "../../ingest/sources.js";
import { whileStoreIsAway } from "../../ingest/whileStoreIsAway.js";
import { EXIT, messageOf } from "../exitCodes.js";
import { createProgress, type Progress } from "../progress.js";
import { readStandardInput } from "../standardInput.js";
import { withApplication } from "../withApplication.js";

/** What came of a run over sources. */
export interface IngestSummary {
  readonly created: number;
  readonly known: number;
  readonly failed: number;
  readonly interrupted: boolean;
}

/**
 * Takes in sources one after the other; one that cannot be read is told and passed over. Stops between two articles when `signal` is aborted:
 * what was acknowledged stays, and a second run goes on, because articles that are stored are recognised. While the store is away it waits.
 */
export async function ingestSources(
  sources: readonly Source[],
  ingestArticle: IngestArticle,
  progress: Progress,
  signal: AbortSignal,
): Promise<IngestSummary> {
  const summary = { created: 0, known: 0, failed: 0 };
  for (const source of sources) {
    if (signal.aborted) break;
    try {
      const raw = await source.read();
      const article = await whileStoreIsAway(() => ingestArticle(raw), { say: progress.say, signal, now: Date.now });
      if (article.created) summary.created += 1;
      else summary.known += 1;
      progress.step(`${article.created ? `${article.claims} claims` : "known"}  ${article.title}`);
    } catch (error) {
      if (error instanceof StoreAwayError && signal.aborted) break;
      // A bug must end the run, and a store that stays away; a document that cannot be read must not.
      if (error instanceof StoreAwayError) throw error;
      if (!(error instanceof DomainError) && !isFileError(error)) throw error;
      summary.failed += 1;
      progress.say(`${source.name}: ${messageOf(error)}`);
      progress.step("failed");
    }
  }
  progress.end();
  return { ...summary, interrupted: signal.aborted };
}

const isFileError = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["EACCES", "ENOENT", "EISDIR", "EPERM"].includes(String(error.code));

/** The line that ends a run, and the exit code that goes with it. */
export function reportIngest(summary: IngestSummary): { line: string; exitCode: number } {
  const { created, known, failed, interrupted } = summary;
  const line = `${created} new, ${known} known, ${failed} failed${interrupted ? "; interrupted, run again to go on" : ""}`;
  if (interrupted) return { line, exitCode: EXIT.INTERRUPTED };
  if (failed === 0) return { line, exitCode: EXIT.OK };
  return { line, exitCode: created + known > 0 ? EXIT.SOME_FAILED : EXIT.FAILED };
}

/** The `ingest` command: Ctrl-C stops it between two articles. */
export async function ingest(names: readonly string[]): Promise<number> {
  const sources = await findSources(names, readStandardInput);
  const interrupt = new AbortController();
  const stop = (): void => interrupt.abort();
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    return await withApplication(async ({ ingestArticle }) => {
      const progress = createProgress(sources.length, process.stderr);
      const { line, exitCode } = reportIngest(await ingestSources(sources, ingestArticle, progress, interrupt.signal));
      process.stderr.write(`${line}\n`);
      return exitCode;
    });
  } finally {
    for (const signal of signals) process.off(signal, stop);
  }
}
