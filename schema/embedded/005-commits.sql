-- What each commit was asked to do, so that it can be made again in another store (src/store/commits.ts). Takes the place of commit_log, which nothing read.

CREATE TABLE commit_record (
  serial INTEGER PRIMARY KEY AUTOINCREMENT,
  moment INTEGER NOT NULL,            -- system time, epoch ms
  json TEXT NOT NULL                  -- CommitRecord
) STRICT;
CREATE INDEX commit_record_by_moment ON commit_record (moment);

INSERT INTO commit_record (moment, json) SELECT moment, json FROM (
  SELECT moment, 0 AS place, json_object('kind', 'PUT', 'articles', json_group_array(id)) AS json FROM (
    SELECT coalesce((SELECT min(l.at) FROM commit_log l WHERE l.article_id = a.id AND l.kind = 'PUT'), json_extract(a.json, '$.ingestedAt')) AS moment,
        a.id AS id, coalesce((SELECT min(l.version) FROM commit_log l WHERE l.article_id = a.id), 0) AS place
      FROM article a
    UNION ALL
    SELECT at, json_extract(detail, '$.articleId'), serial FROM decision WHERE kind = 'RESTORE'
    ORDER BY 1, 3
  ) GROUP BY moment
  UNION ALL
  SELECT at, 1, json_object('kind', 'RETRACT', 'id', json_extract(detail, '$.articleId'), 'reason', reason, 'by', by) FROM decision WHERE kind = 'RETRACT'
  UNION ALL
  SELECT at, 1, json_object('kind', 'DECIDE', 'detail', json(json_remove(detail, '$.newId')), 'reason', reason, 'by', by)
    FROM decision WHERE kind NOT IN ('RETRACT', 'RESTORE')
  UNION ALL
  SELECT reverted_at, 2, json_object('kind', 'REVERT', 'id', id) FROM decision WHERE reverted_at IS NOT NULL
) ORDER BY moment, place;

DROP TABLE commit_log;
