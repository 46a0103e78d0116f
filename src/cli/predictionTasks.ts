/** The tasks that the extractor can be scored on. */
export const PREDICTION_TASKS = ["ner", "attribution", "events", "relations", "maintext", "coref", "alias"] as const;
export type PredictionTask = (typeof PREDICTION_TASKS)[number];
