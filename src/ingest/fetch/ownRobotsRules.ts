const NAME = "claimgraph";
/** Rules of one robots.txt that are kept: matching takes time for each, in the thread that answers requests. */
const MAX_RULES = 2000;
const MAX_WILDCARDS = 10;

/**
 * Of a robots.txt the rules that are meant for this program, as a small one of a single group: those of the groups that name it, else those for everybody
 * (RFC 9309, 2.2.1). What stands for others is left out before anything is parsed: many names above many rules would take all memory.
 */
export function ownRobotsRules(text: string): string {
  const own: string[] = [];
  const everybodys: string[] = [];
  let isNamed = false;
  let group = { named: false, everybody: false, isOpen: false };
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [, key = "", value = ""] = /^\s*([a-z-]{1,20})\s*:([^#]*)/iu.exec(line) ?? [];
    const name = key.toLowerCase();
    if (name === "user-agent") {
      if (!group.isOpen) group = { named: false, everybody: false, isOpen: true };
      const agent = value.trim().toLowerCase().split("/")[0];
      if (agent === NAME) group.named = isNamed = true;
      if (agent === "*") group.everybody = true;
      continue;
    }
    if (name !== "allow" && name !== "disallow" && name !== "crawl-delay") continue;
    group.isOpen = false;
    const rule = simplified(name, value.trim());
    if (rule === null) continue;
    if (group.named && own.length < MAX_RULES) own.push(rule);
    if (group.everybody && everybodys.length < MAX_RULES) everybodys.push(rule);
  }
  return ["User-agent: *", ...(isNamed ? own : everybodys)].join("\n");
}

/** A rule of many wildcards takes long to match: one that forbids is cut, and forbids more; one that allows is left out. */
function simplified(name: "allow" | "disallow" | "crawl-delay", value: string): string | null {
  const parts = value.split("*", MAX_WILDCARDS + 2);
  if (parts.length <= MAX_WILDCARDS + 1) return `${name}: ${value}`;
  return name === "disallow" ? `${name}: ${parts.slice(0, MAX_WILDCARDS + 1).join("*")}` : null;
}
