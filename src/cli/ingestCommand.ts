import type { Command } from "commander";
import type { IngestOptions } from "./commands/ingest.js";
import { examples } from "./examples.js";

/** Taking in articles. */
export function ingestCommand(program: Command, done: (exitCode: number) => void): void {
  program
    .command("ingest")
    .description("Read articles and store what they say. Articles that are stored already are recognised and skipped.")
    .argument(
      "[source...]",
      "files, folders, glob patterns, addresses of the web, or - for standard input: text, Markdown, HTML, saved pages (.mhtml), PDF, mails (.eml); JSON, JSON lines and CSV with one article a record, web archives (.warc, .warc.gz)",
    )
    .option("--list <file>", "also the addresses in this file, one a line; - for standard input")
    .option("--feed <url>", "also the entries of this feed (RSS, Atom, RDF, JSON Feed), at most 200")
    .option("--sitemap <url>", "also the pages of this sitemap or index of sitemaps, at most 1000")
    .option("--watch", "with --feed: go on with what is new in it, until Ctrl-C")
    .option("--every <time>", "with --watch: how often to look, such as 5m or 2h", "15m")
    .addHelpText(
      "after",
      examples([
        "claimgraph ingest article.html",
        "claimgraph ingest ./news 'archive/2025-*/*.md'",
        "claimgraph ingest archive.jsonl table.csv",
        "cat article.txt | claimgraph ingest -",
        "claimgraph ingest https://example.com/news.html",
        "claimgraph ingest --list addresses.txt",
        "claimgraph ingest --feed https://example.com/rss.xml --watch --every 15m",
      ]) +
        "\nCtrl-C stops between two articles; `claimgraph jobs resume` goes on, as does a server that is started on the same data.\n",
    )
    .action(async (names: string[], options: IngestOptions) =>
      done(await (await import("./commands/ingest.js")).ingest(names, options)),
    );
}
