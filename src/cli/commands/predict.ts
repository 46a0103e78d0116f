import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { InvalidInputError } from "../../domain/errors.js";
import type { Lexicon } from "../../extract/extraction.js";
import { composeReader } from "../../composeReader.js";
import { findSources } from "../../ingest/sources.js";
import { EXIT } from "../exitCodes.js";
import { PREDICTION_TASKS, type PredictionTask } from "../predictionTasks.js";
import { print } from "../print.js";
import { readStandardInput } from "../standardInput.js";
import { predictAlias } from "../predict/alias.js";
import { predictAttribution } from "../predict/attribution.js";
import { predictCoref } from "../predict/coref.js";
import { predictEvents } from "../predict/events.js";
import { predictMaintext } from "../predict/maintext.js";
import { predictNer } from "../predict/ner.js";
import { predictRelations } from "../predict/relations.js";

/** A record of a gold set: always an id, the rest by task. */
type GoldRecord = { readonly id: string } & Readonly<Record<string, unknown>>;

/** One answer for each record. Checked against the task's needs before it is called. */
interface Task {
  readonly needs: readonly string[];
  readonly predict: (record: never, lexicon: Lexicon) => object;
}

const TASKS: Readonly<Record<PredictionTask, Task>> = {
  ner: { needs: ["text"], predict: predictNer },
  attribution: { needs: ["text"], predict: predictAttribution },
  events: { needs: ["text"], predict: predictEvents },
  relations: { needs: ["text"], predict: predictRelations },
  maintext: { needs: ["html"], predict: predictMaintext },
  coref: { needs: ["text"], predict: predictCoref },
  alias: { needs: ["en"], predict: predictAlias },
};

const isTask = (name: string): name is PredictionTask => (PREDICTION_TASKS as readonly string[]).includes(name);

/** The `predict` command. */
export async function predict(task: string, file: string): Promise<number> {
  if (file !== "-") await findSources([file], readStandardInput);
  await predictFile(task, file, composeReader().lexicon, print);
  return EXIT.OK;
}

/**
 * Reads JSON lines and hands each prediction to `write`, as one JSON text.
 * @throws InvalidInputError for an unknown task, or a line that is no record of the task (naming the line).
 */
async function predictFile(
  taskName: string,
  path: string,
  lexicon: Lexicon,
  write: (line: string) => void | Promise<void>,
): Promise<number> {
  const task = isTask(taskName) ? TASKS[taskName] : undefined;
  if (!task)
    throw new InvalidInputError(`--task must be one of ${PREDICTION_TASKS.join(", ")}, not "${taskName}".`, {
      field: ["task"],
    });
  const input = path === "-" ? process.stdin : createReadStream(path);
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    await write(JSON.stringify(task.predict(recordOf(line, number, task.needs) as never, lexicon)));
  }
  return number;
}

function recordOf(line: string, number: number, needs: readonly string[]): GoldRecord {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new InvalidInputError(
      `Line ${number} is no JSON. Each line must be one object with "id" and ${needs.join(", ")}.`,
      { field: [`line ${number}`] },
    );
  }
  for (const field of ["id", ...needs]) {
    if (typeof record !== "object" || record === null || typeof (record as GoldRecord)[field] !== "string") {
      throw new InvalidInputError(`Line ${number} has no text field "${field}".`, { field: [`line ${number}`, field] });
    }
  }
  return record as GoldRecord;
}
