export function predictEvents(record: { id: string }): { id: string; events: never[] } {
  return { id: record.id, events: [] };
}
