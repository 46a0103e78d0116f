import { randomUUID } from "node:crypto";
import { InvalidInputError } from "../../domain/errors.js";
import { ingestJobId } from "../../domain/ids.js";
import type { IngestJob } from "../../domain/ingestJob.js";
import type { EpochMs } from "../../domain/time.js";
import { MAX_ITEMS, type JobStore } from "../../store/jobStore.js";
import type { NamedSource } from "../sources.js";
import { packSource } from "./itemSource.js";

const MAX_TITLE = 200;
/** An address is its item's name, whole. */
const MAX_NAME = 2000;

/** Who hands documents in, in what words, and when. */
export interface HandedIn {
  readonly title: string;
  readonly by: string;
  readonly at: EpochMs;
}

/**
 * Accepts documents as one durable job; from here on nothing of it is lost.
 * @throws InvalidInputError when there are none, or more than a job may have.
 */
export function createJob(
  store: Pick<JobStore, "createJob">,
  sources: readonly NamedSource[],
  { title, by, at }: HandedIn,
): Promise<IngestJob> {
  if (sources.length === 0 || sources.length > MAX_ITEMS) {
    throw new InvalidInputError(
      `One job takes in from 1 to ${MAX_ITEMS} documents, not ${sources.length}. Hand them in in parts.`,
      { field: ["source"] },
    );
  }
  const items = sources.map(({ name, source }) => ({ name: clip(name, MAX_NAME), source: packSource(source) }));
  return store.createJob({ id: ingestJobId(randomUUID()), title: clip(title, MAX_TITLE), by, at, items });
}

const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
