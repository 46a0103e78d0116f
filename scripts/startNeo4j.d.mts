export interface Neo4jServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly home: string;
  readonly port: number;
  kill(): Promise<void>;
  stop(): Promise<void>;
}
export function whyNoNeo4j(): string | null;
export function startNeo4j(options?: {
  home?: string | null;
  port?: number | null;
  heap?: string;
  quick?: boolean;
}): Promise<Neo4jServer>;
