import { useRef, useState } from "react";
import {
  IngestArticleDocument,
  type IngestArticleInput,
  type IngestArticleMutation,
} from "../../../documents/documents.generated.js";
import { client } from "../../data/client.js";
import { faultOf } from "../../data/faultOf.js";
import { useWords } from "../../i18n/Words.js";

export type ReadArticle = NonNullable<IngestArticleMutation["ingestArticle"]["article"]>;

/** One article on its way in. */
export interface IngestItem {
  readonly key: number;
  readonly name: string;
  readonly state: "waiting" | "reading" | "created" | "known" | "failed";
  readonly article: ReadArticle | null;
  /** What is wrong, in the server's words. */
  readonly problem: string | null;
}

export interface IngestOrder {
  readonly name: string;
  readonly input: IngestArticleInput;
}

export interface IngestQueue {
  readonly items: readonly IngestItem[];
  /** The server refused for want of a key. */
  readonly needsKey: boolean;
  readonly add: (orders: readonly IngestOrder[]) => void;
  /** Takes up again what failed. */
  readonly retry: () => void;
}

const KEY_CODES = new Set(["UNAUTHENTICATED", "UNAUTHORIZED", "FORBIDDEN"]);

/** Sends articles one after the other, so that the server is not flooded and progress can be told. */
export function useIngestQueue(): IngestQueue {
  const { language } = useWords();
  const [items, setItems] = useState<readonly IngestItem[]>([]);
  const [needsKey, setNeedsKey] = useState(false);
  const orders = useRef(new Map<number, IngestOrder>());
  const chain = useRef(Promise.resolve());
  const count = useRef(0);

  const change = (key: number, part: Partial<IngestItem>): void =>
    setItems((old) => old.map((item) => (item.key === key ? { ...item, ...part } : item)));

  const send = async (key: number): Promise<void> => {
    const order = orders.current.get(key);
    if (!order) return;
    change(key, { state: "reading", problem: null });
    const { data, error } = await client
      .mutation<IngestArticleMutation>(IngestArticleDocument, { input: order.input, lang: language })
      .toPromise();
    const payload = data?.ingestArticle;
    if (!payload) {
      const fault = error ? faultOf(error) : null;
      if (fault?.code && KEY_CODES.has(fault.code)) setNeedsKey(true);
      change(key, { state: "failed", problem: fault?.message ?? "" });
      return;
    }
    setNeedsKey(false);
    if (payload.article) change(key, { state: payload.created ? "created" : "known", article: payload.article });
    else change(key, { state: "failed", problem: payload.errors.map((one) => one.message).join(" ") });
  };
  const enqueue = (keys: readonly number[]): void => {
    for (const key of keys) chain.current = chain.current.then(() => send(key));
  };
  return {
    items,
    needsKey,
    add: (added) => {
      const fresh = added.map((order): IngestItem => {
        count.current += 1;
        orders.current.set(count.current, order);
        return { key: count.current, name: order.name, state: "waiting", article: null, problem: null };
      });
      setItems((old) => [...fresh.toReversed(), ...old]);
      enqueue(fresh.map((item) => item.key));
    },
    retry: () => enqueue(items.filter((item) => item.state === "failed").map((item) => item.key)),
  };
}
