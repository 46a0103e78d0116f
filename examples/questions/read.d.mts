/** A question, and the query that answers it. */
export interface Question {
  readonly file: string;
  readonly title: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, string | readonly string[]>>;
}

export function readQuestions(): Question[];
