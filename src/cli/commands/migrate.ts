import { openStore } from "../../compose.js";
import { readStoreAddress } from "../../config.js";
import { InvalidInputError } from "../../domain/errors.js";
import { copyGraph } from "../../store/copyGraph.js";
import type { GraphStore } from "../../store/graphStore.js";
import { EXIT } from "../exitCodes.js";
import { createProgress } from "../progress.js";

/**
 * The `migrate` command: copies every live article with what was read from it, then compares the graph hashes of both stores.
 * @throws InvalidInputError for an address that names no store; StoreUnavailableError when one cannot be opened.
 */
export async function migrate(fromAddress: string, toAddress: string): Promise<number> {
  if (fromAddress === toAddress) throw new InvalidInputError("--from and --to name the same store.", { path: ["to"] });
  const [from, to] = [readStoreAddress(fromAddress, process.env), readStoreAddress(toAddress, process.env)];
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  return using(await openStore(from, { say }), async (source) =>
    using(await openStore(to, { say }), async (target) => copy(source, target, say)),
  );
}

async function using<Result>(store: GraphStore, work: (store: GraphStore) => Promise<Result>): Promise<Result> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function copy(source: GraphStore, target: GraphStore, say: (message: string) => void): Promise<number> {
  const { articles } = await source.totals();
  const progress = createProgress(articles, process.stderr);
  await copyGraph(source, target, (batch) => {
    for (const { article } of batch) progress.step(article.title);
  });
  progress.end();
  const [wanted, reached] = await Promise.all([source.graphHash(), target.graphHash()]);
  if (wanted === reached) {
    say(`${articles} articles copied; both stores hold the same graph (${wanted.slice(0, 16)}).`);
    return EXIT.OK;
  }
  const held = (await target.totals()).articles;
  say(
    held > articles
      ? `The target holds ${held - articles} articles that the source does not: the graphs differ.`
      : "The graphs differ after the copy: run claimgraph doctor on both, and migrate again when nobody writes.",
  );
  return EXIT.FAILED;
}
