-- The words of the full-text index, with how many records hold each: where a search finds nothing, the right spelling is looked for among them.
CREATE VIRTUAL TABLE search_word USING fts5vocab(search_text, 'row');
