// A real Neo4j server without Docker, for tests and benchmarks: its jars from Maven Central, started by Java 17 or 21, on loopback.
//   node scripts/startNeo4j.mjs            starts one in a temporary folder, prints its address and settings, and stops it on Ctrl-C
import { spawn, spawnSync } from "node:child_process";
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j from "neo4j-driver";
import { cacheFolder } from "./cacheFolder.mjs";
import { freePort } from "./freePort.mjs";

const VERSION = "5.26.30";
const USER = "neo4j";
const PASSWORD = "claimgraph-test";
const START_LIMIT = 180_000;

const OPENED = ["java.nio", "java.io", "sun.nio.ch", "java.lang"].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>claimgraph</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies><dependency>
    <groupId>org.neo4j.test</groupId><artifactId>neo4j-harness</artifactId><version>${VERSION}</version>
  </dependency></dependencies>
</project>
`;

/** Why no server can be started here, in words; null when one can. */
export function whyNoNeo4j() {
  const java = spawnSync("java", ["-version"], { encoding: "utf8" });
  const major = Number(/version "(\d+)/u.exec(java.stderr ?? "")?.[1] ?? 0);
  if (major < 17) return "Java 17 or 21 is not installed";
  if (existsSync(jarFolder())) return null;
  return spawnSync("mvn", ["-version"]).status === 0 ? null : "Maven is not installed";
}

/** Folder of the jars, in the user's cache: about 240 files, 144 MB. */
const jarFolder = () => cacheFolder(`neo4j-${VERSION}`);

function fetchJars() {
  const folder = jarFolder();
  if (existsSync(folder)) return folder;
  process.stderr.write(`Fetching Neo4j ${VERSION} from Maven Central into ${folder} (144 MB, once) ...\n`);
  mkdirSync(join(folder, ".."), { recursive: true });
  // Beside its place and renamed when whole, so that a fetch cut short is not taken for a whole one.
  const part = mkdtempSync(`${folder}-`);
  writeFileSync(join(part, "pom.xml"), POM);
  const maven = spawnSync("mvn", ["-q", "-B", "dependency:copy-dependencies", "-DoutputDirectory=lib"], {
    cwd: part,
    encoding: "utf8",
    timeout: 900_000,
  });
  if (maven.status !== 0) {
    rmSync(part, { recursive: true, force: true });
    throw new Error(`Maven could not fetch Neo4j:\n${maven.stdout}${maven.stderr}`);
  }
  if (existsSync(folder)) rmSync(part, { recursive: true, force: true });
  else renameSync(join(part, "lib"), folder);
  rmSync(part, { recursive: true, force: true });
  return folder;
}

/** Starts a server. With `home` and `port` of one that was killed, it is that one again. */
export async function startNeo4j({ home = null, port = null, heap = "600m", quick = true } = {}) {
  const jars = fetchJars();
  const isTemporary = home === null;
  const folder = home ?? mkdtempSync(join(tmpdir(), "claimgraph-neo4j-"));
  const bolt = port ?? (await freePort());
  mkdirSync(join(folder, "conf"), { recursive: true });
  writeFileSync(join(folder, "conf", "neo4j.conf"), settings(bolt, heap));
  const child = spawn(
    "java",
    [
      `-Xmx${heap}`,
      "-XX:+UseSerialGC",
      // Most of a test run is planning new statements once: the first compiler is enough for that.
      ...(quick ? ["-XX:TieredStopAtLevel=1"] : []),
      ...OPENED,
      "-cp",
      join(jars, "*"),
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${folder}`,
      `--config-dir=${join(folder, "conf")}`,
      "--console-mode",
    ],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const log = join(folder, "console.log");
  const file = createWriteStream(log);
  child.stdout.pipe(file);
  child.stderr.pipe(file);
  // Whoever started it goes: so does it.
  process.once("exit", () => child.kill("SIGKILL"));
  const exited = new Promise((done) => child.once("exit", done));
  const end = async (signal) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  const server = {
    uri: `bolt://127.0.0.1:${bolt}`,
    user: USER,
    password: PASSWORD,
    home: folder,
    port: bolt,
    /** Ends it without warning; its folder stays, so that it can be started again. */
    kill: () => end("SIGKILL"),
    stop: async () => {
      await end("SIGTERM");
      if (isTemporary) rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await ready(server, child);
  } catch (error) {
    await end("SIGKILL");
    throw new Error(`Neo4j did not start: ${error.message}\n${readFileSync(log, "utf8").slice(-2000)}`, {
      cause: error,
    });
  }
  return server;
}

const settings = (port, heap) => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
server.memory.heap.max_size=${heap}
server.memory.pagecache.size=128m
server.memory.query_cache.per_db_cache_num_entries=5000
dbms.cypher.statistics_divergence_threshold=1.0
dbms.usage_report.enabled=false
`;

/** Waits until the server answers with our password, which replaces the first one when it is new. */
async function ready({ uri }, child) {
  const until = Date.now() + START_LIMIT;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
    if (await answers(uri, PASSWORD)) return;
    await setPassword(uri).catch(() => undefined);
    if (Date.now() > until) throw new Error("it does not answer");
    await new Promise((done) => setTimeout(done, 250));
  }
}

async function answers(uri, password) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), { connectionTimeout: 1000 });
  try {
    await driver.verifyAuthentication({ database: "neo4j" });
    await driver.executeQuery("RETURN 1");
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function setPassword(uri) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, "neo4j"), { connectionTimeout: 1000 });
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password: PASSWORD },
      { database: "system" },
    );
  } finally {
    await driver.close();
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const why = whyNoNeo4j();
  if (why) {
    process.stderr.write(`No server: ${why}.\n`);
    process.exit(1);
  }
  const server = await startNeo4j({ quick: false });
  process.stdout.write(`NEO4J_URI=${server.uri}\nNEO4J_USER=${server.user}\nNEO4J_PASSWORD=${server.password}\n`);
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
}
