import type { SearchedField } from "../highlight.js";
import { joinFields } from "../searchedFields.js";
import { indexText } from "../searchTokens.js";
import type { Connection } from "./openDatabase.js";

/** Puts a record's words into the full-text index, in place of what was there. */
export function indexEntry(
  db: Connection,
  kind: "ENTITY" | "CLAIM" | "ARTICLE",
  id: string,
  fields: readonly SearchedField[],
): void {
  const known = db.get("SELECT rowid FROM search_entry WHERE kind = ? AND id = ?", kind, id);
  if (known) db.run("DELETE FROM search_text WHERE rowid = ?", known["rowid"] ?? 0);
  else db.run("INSERT INTO search_entry (kind, id) VALUES (?, ?)", kind, id);
  const row = db.get("SELECT rowid FROM search_entry WHERE kind = ? AND id = ?", kind, id);
  db.run("INSERT INTO search_text (rowid, body) VALUES (?, ?)", row?.["rowid"] ?? 0, indexText(joinFields(fields)));
}
