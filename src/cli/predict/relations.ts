export function predictRelations(record: { id: string }): { id: string; relations: never[] } {
  return { id: record.id, relations: [] };
}
