import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { readConfig, type Config } from "../config.js";
import { ROLES } from "../domain/actor.js";
import type { ExportOptions } from "./commands/exportGraph.js";
import { examples } from "./examples.js";
import { EXIT, exitCodeOf, messageOf } from "./exitCodes.js";
import { ingestCommand } from "./ingestCommand.js";
import { PREDICTION_TASKS } from "./predictionTasks.js";

const VERSION = (
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
).version;

/** Runs the command line and answers the exit code. Data goes to stdout, everything else to stderr. */
export async function run(argv: readonly string[]): Promise<number> {
  let exitCode: number = EXIT.OK;
  const program = commands((code) => (exitCode = code));
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
    process.stderr.write(`${messageOf(error)}\n`);
    if (process.env["CLAIMGRAPH_DEBUG"] && error instanceof Error) process.stderr.write(`${error.stack}\n`);
    return exitCodeOf(error);
  }
}

/** Each command loads its own parts, so that `--help` need not wait for a tokenizer. */
function commands(done: (exitCode: number) => void): Command {
  const program = new Command("claimgraph")
    .description("News articles in, a graph of entities, claims and relations out.")
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError("(run with --help for examples)");
  program
    .command("serve")
    .description("Serve the GraphQL API, the playground and the explorer.")
    .option("--seed", "take in the shipped articles first, where they are not stored yet")
    .addHelpText(
      "after",
      examples(["claimgraph serve --seed", "PORT=8080 CLAIMGRAPH_DATA_DIR=./data claimgraph serve"]),
    )
    .action(async (options: { seed?: boolean }) =>
      done(await (await import("./commands/serve.js")).serve(configuration(), { seed: options.seed ?? false })),
    );
  ingestCommand(program, done);
  program
    .command("export")
    .description("Write the graph, or what fits the filters, to stdout.")
    .option(
      "--format <format>",
      "jsonl (articles with all that was read), csv (claims), graphml, gexf (relations), jsonld",
      "jsonl",
    )
    .option("--filter <json>", "a ClaimFilter as JSON: only these claims")
    .option("--relation-filter <json>", "a RelationFilter as JSON: only these relations")
    .addHelpText(
      "after",
      examples([
        "claimgraph export --format jsonl > graph.jsonl",
        "claimgraph export --format gexf > graph.gexf",
        `claimgraph export --format csv --filter '{"speechAct":{"eq":"ACCUSES"}}' > accusations.csv`,
      ]),
    )
    .action(async (options: ExportOptions) =>
      done(await (await import("./commands/exportGraph.js")).exportGraph(options)),
    );
  program
    .command("stats")
    .description("Count what the graph holds.")
    .option("--json", "as JSON")
    .addHelpText("after", examples(["claimgraph stats", "claimgraph stats --json"]))
    .action(async (options: { json?: boolean }) =>
      done(await (await import("./commands/stats.js")).stats(options.json ?? false)),
    );
  program
    .command("migrate")
    .description(
      "Copy the graph with its decisions and its past from one store to another, and compare both at the end. Cut short, it goes on when run again.",
    )
    .requiredOption("--from <store>", "sqlite:<data folder>, or bolt://... or neo4j://...")
    .requiredOption("--to <store>", "the same; user and password of a server come from NEO4J_USER and NEO4J_PASSWORD")
    .addHelpText(
      "after",
      examples([
        "NEO4J_PASSWORD=... claimgraph migrate --from sqlite:./data --to neo4j://localhost:7687",
        "NEO4J_PASSWORD=... claimgraph migrate --from bolt://localhost:7687 --to sqlite:./copy",
      ]),
    )
    .action(async (options: { from: string; to: string }) =>
      done(await (await import("./commands/migrate.js")).migrate(options.from, options.to)),
    );
  program
    .command("doctor")
    .description("Check that the store keeps its invariants, and print what is broken. Changes nothing.")
    .option("--store <store>", "sqlite:<data folder>, or bolt://... or neo4j://...; the environment's when not given")
    .addHelpText("after", examples(["claimgraph doctor", "claimgraph doctor --store sqlite:./data"]))
    .action(async (options: { store?: string }) =>
      done(await (await import("./commands/doctor.js")).doctor(options.store ?? null)),
    );
  program
    .command("worker")
    .description(
      "Take in what is queued, beside other workers on any machine: with NEO4J_URI and REDIS_URL as the server has them.",
    )
    .addHelpText("after", examples(["REDIS_URL=redis://... NEO4J_URI=bolt://... claimgraph worker"]))
    .action(async () => done(await (await import("./commands/worker.js")).worker(configuration())));
  keyCommands(program, done);
  jobCommands(program, done);
  program
    .command("extract")
    .description("Print what one article says, as JSON: article, mentions, claims, relations, notes. Stores nothing.")
    .argument("<source>", "a file, an address of the web, or - for standard input")
    .addHelpText(
      "after",
      examples(["claimgraph extract article.txt", "claimgraph extract https://example.com/news.html"]),
    )
    .action(async (source: string) => done(await (await import("./commands/extractOne.js")).extractOne(source)));
  program
    .command("predict")
    .description("Answer the records of a gold set: JSON lines in, one prediction a line out.")
    .argument("<file>", "JSON lines, or - for standard input")
    .requiredOption("--task <task>", PREDICTION_TASKS.join(" | "))
    .addHelpText("after", examples(["claimgraph predict --task ner sentences.jsonl > predictions.jsonl"]))
    .action(async (file: string, options: { task: string }) =>
      done(await (await import("./commands/predict.js")).predict(options.task, file)),
    );
  return program;
}

/** Keys of the API. */
function keyCommands(program: Command, done: (exitCode: number) => void): void {
  const keys = program
    .command("keys")
    .description(
      "Create, list and revoke keys of the API. They are kept as hashes; a running server takes changes up within a second.",
    );
  keys
    .command("create")
    .description("Make a key and print it, once.")
    .argument("<name>", "who or what it is for")
    .requiredOption("--role <role>", ROLES.join(" | "))
    .addHelpText("after", examples(["claimgraph keys create newsroom --role editor"]))
    .action(async (name: string, options: { role: string }) =>
      done(await (await import("./commands/keys.js")).createKey(name, options.role)),
    );
  keys
    .command("list")
    .description("List the keys: id, role, name, since when, revoked or not. Their text is kept nowhere.")
    .action(async () => done(await (await import("./commands/keys.js")).listKeys()));
  keys
    .command("revoke")
    .description("Take a key back, by its id or name.")
    .argument("<key>", "id or name")
    .addHelpText("after", examples(["claimgraph keys revoke newsroom"]))
    .action(async (key: string) => done(await (await import("./commands/keys.js")).revokeKey(key)));
}

/** What is being taken in. */
function jobCommands(program: Command, done: (exitCode: number) => void): void {
  const jobs = program
    .command("jobs")
    .description("See and steer what is being taken in: each ingest is a job that survives whatever ends the program.");
  jobs
    .command("list")
    .description("List the jobs, newest first.")
    .option("--state <state>", "queued, running, succeeded, failed or cancelled")
    .option("--json", "as JSON lines")
    .addHelpText("after", examples(["claimgraph jobs list", "claimgraph jobs list --state failed"]))
    .action(async (options: { state?: string; json?: boolean }) =>
      done(await (await import("./commands/jobs.js")).listJobs(options)),
    );
  jobs
    .command("show")
    .description("Show one job and the documents of it that failed, with why.")
    .argument("<id>", "id of the job")
    .option("--all", "all documents, not only those that failed")
    .option("--json", "as JSON lines")
    .addHelpText("after", examples(["claimgraph jobs show job_01h2xcejqtf2nbrexx3vqjhp41 --all"]))
    .action(async (id: string, options: { all?: boolean; json?: boolean }) =>
      done(await (await import("./commands/jobs.js")).showJob(id, options)),
    );
  jobs
    .command("resume")
    .description("Go on with a job that was interrupted.")
    .argument("[id]", "id of the job; the oldest that is not finished when not given")
    .addHelpText("after", examples(["claimgraph jobs resume"]))
    .action(async (id: string | undefined) => done(await (await import("./commands/jobs.js")).resumeJob(id ?? null)));
  jobs
    .command("retry")
    .description("Try the documents of a job again that failed or were cancelled.")
    .argument("<id>", "id of the job")
    .action(async (id: string) => done(await (await import("./commands/jobs.js")).retryJob(id)));
  jobs
    .command("cancel")
    .description("Begin no more documents of a job. What was taken in stays.")
    .argument("<id>", "id of the job")
    .action(async (id: string) => done(await (await import("./commands/jobs.js")).cancelJob(id)));
}

const configuration = (): Config => readConfig(process.env, process.platform);
