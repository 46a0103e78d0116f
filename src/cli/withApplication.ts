import { compose, type Application } from "../compose.js";
import { readConfig } from "../config.js";

/** Opens the store that the environment names, works on it, and closes it whatever happens. */
export async function withApplication<Result>(work: (application: Application) => Promise<Result>): Promise<Result> {
  const say = (message: string): void => void process.stderr.write(`${message}\n`);
  const application = await compose(readConfig(process.env, process.platform), Date.now, { say });
  try {
    return await work(application);
  } finally {
    await application.close();
  }
}
