import { openStore } from "../../compose.js";
import { readStoreAddress } from "../../config.js";
import { InvalidInputError } from "../../domain/errors.js";
import { copyGraph } from "../../store/copyGraph.js";
import type { GraphStore } from "../../store/graphStore.js";
import { EXIT } from "../exitCodes.js";
import { createProgress } from "../progress.js";
import { titleOf } from "../titleOf.js";

/** Decisions that are counted in the report. */
const MOST_DECISIONS = 1_000_000;

/**
 * The `migrate` command: makes every commit of one store again in the other (articles, withdrawals, decisions, with their moments), then compares both.
 * @throws InvalidInputError for an address that names no store; StoreUnavailableError when one cannot be opened; ConflictError when the target
 * holds something else.
 */
export async function migrate(fromAddress: string, toAddress: string): Promise<number> {
  if (fromAddress === toAddress) throw new InvalidInputError("--from and --to name the same store.", { field: ["to"] });
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
  const reached = await target.lastMoment();
  const commits = await source.countCommitsAfter(reached);
  if (reached > 0) say(`The target holds a part of the source already; ${commits} commits are left.`);
  const progress = createProgress(commits, process.stderr);
  await copyGraph(source, target, (commit) => progress.step(titleOf(commit)));
  progress.end();
  const [wanted, held] = await Promise.all([stateOf(source), stateOf(target)]);
  if (JSON.stringify(wanted) === JSON.stringify(held)) {
    const { articles, decisions } = wanted.totals;
    say(
      `${articles} articles and ${decisions} decisions copied; both stores hold the same graph (${wanted.hash.slice(0, 16)}) and the same past.`,
    );
    return EXIT.OK;
  }
  say(
    wanted.lastMoment === held.lastMoment
      ? "The graphs differ after the copy: run claimgraph doctor on both."
      : "The source was written to meanwhile: run migrate again to copy the rest.",
  );
  return EXIT.FAILED;
}

/** What must be equal after a copy. */
async function stateOf(store: GraphStore) {
  const { articles } = await store.totals();
  return {
    hash: await store.graphHash(),
    lastMoment: await store.lastMoment(),
    lastEvent: await store.lastEventPosition(),
    totals: { articles, decisions: await countDecisions(store) },
  };
}

async function countDecisions(store: GraphStore): Promise<number> {
  const all = { from: 0, to: Number.MAX_SAFE_INTEGER, entityId: null };
  return (await store.decisionsBetween(all, MOST_DECISIONS)).length;
}
