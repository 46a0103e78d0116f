/** What the widgets of a page share; attributes of an element win over it. */
export interface KgConfig {
  /** Address of the GraphQL API; that of the script's own server when not given. */
  endpoint?: string;
  lang?: string;
  theme?: "auto" | "light" | "dark";
  /** A short-lived token for private data, fetched by the page from its own server. */
  getToken?: () => Promise<string>;
}

const SHARED = Symbol.for("claimgraph.config");

type Shared = typeof globalThis & { [SHARED]?: KgConfig };

/** Sets what the widgets of this page share. Several files of widgets on one page read the same. */
export function defineKgConfig(config: KgConfig): void {
  (globalThis as Shared)[SHARED] = { ...kgConfig(), ...config };
}

export const kgConfig = (): KgConfig => (globalThis as Shared)[SHARED] ?? {};
