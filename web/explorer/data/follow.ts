import { createClient } from "../../../src/client/createClient.js";
import { IngestJobChangedDocument, type JobLineFragment } from "../../documents/documents.generated.js";
import { writeKey } from "./client.js";

/** Before a broken connection is made anew, in milliseconds. */
const PAUSE = 2_000;

/** Tells each change of an ingest job until it is over or `signal` is aborted; a connection that breaks is made anew. */
export async function followJob(
  id: string,
  onChange: (job: JobLineFragment) => void,
  signal: AbortSignal,
): Promise<void> {
  const stream = createClient({ url: window.location.origin, token: writeKey.read });
  while (!signal.aborted) {
    try {
      for await (const { ingestJobChanged } of stream.subscribe(IngestJobChangedDocument, { id }, { signal }))
        onChange(ingestJobChanged);
      return;
    } catch (error) {
      // What the server refuses it will refuse again.
      if (!(error instanceof Error) || !("code" in error) || error.code !== "STREAM_ENDED") return;
      await new Promise((done) => setTimeout(done, PAUSE));
    }
  }
}
