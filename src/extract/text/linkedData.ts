/** What the JSON-LD of a page says about its article. */
export interface LinkedData {
  readonly headline?: string;
  readonly datePublished?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly articleBody?: string;
  /** False where the page says that its text is for subscribers (https://schema.org/isAccessibleForFree). */
  readonly isFree?: boolean;
}

const ARTICLE_TYPE = /(?:article|posting|report|opinion|analysis|review|liveblog)/iu;
const MAX_NODES = 2000;

type Data = Readonly<Record<string, unknown>>;

const isData = (value: unknown): value is Data => typeof value === "object" && value !== null && !Array.isArray(value);

/** Reads the first article of the JSON-LD scripts of a page; broken scripts count as absent. */
export function readLinkedData(scripts: readonly string[]): LinkedData {
  for (const script of scripts) {
    const article = findArticle(parseLoosely(script));
    if (article) return linkedData(article);
  }
  return {};
}

function parseLoosely(script: string): unknown {
  const bare = script
    .trim()
    .replace(/^<!--|-->$/gu, "")
    .replace(/^\/\/<!\[CDATA\[|\/\/\]\]>$/gu, "");
  try {
    return JSON.parse(bare);
  } catch {
    // Raw line breaks inside strings are the commonest fault.
    try {
      return JSON.parse(bare.replace(/[\r\n\t]+/gu, " "));
    } catch {
      return null;
    }
  }
}

/** The first object of an article type, breadth first through lists, `@graph` and `mainEntity`. */
function findArticle(root: unknown): Data | null {
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_NODES; i += 1) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    if (!isData(value)) continue;
    if (types(value).some((type) => ARTICLE_TYPE.test(type)) && !types(value).includes("Product")) return value;
    queue.push(value["@graph"], value["mainEntity"], value["mainEntityOfPage"]);
  }
  return null;
}

const types = (data: Data): string[] =>
  [data["@type"]].flat().filter((type): type is string => typeof type === "string");

function linkedData(article: Data): LinkedData {
  const values = {
    headline: text(article["headline"]) ?? text(article["name"]),
    datePublished: text(article["datePublished"]) ?? text(article["dateCreated"]),
    author: names(article["author"]) ?? names(article["creator"]),
    publisher: names(article["publisher"]) ?? names(article["sourceOrganization"]),
    url: text(article["url"]) ?? text(article["mainEntityOfPage"]) ?? id(article["mainEntityOfPage"]),
    articleBody: text(article["articleBody"]) ?? text(article["text"]),
  };
  const isFree = article["isAccessibleForFree"];
  return {
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)),
    ...(/^(?:https?:\/\/schema\.org\/)?false$/iu.test(String(isFree)) && { isFree: false }),
  };
}

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;
const id = (value: unknown): string | null => (isData(value) ? text(value["@id"]) : null);

function names(value: unknown): string | null {
  const all = [value]
    .flat()
    .slice(0, 20)
    .map((one) => (isData(one) ? (text(one["name"]) ?? names(one["name"])) : text(one)));
  return all.filter((name) => name !== null && !/^https?:/u.test(name)).join(", ") || null;
}
