import { Injectable } from '@nestjs/common';
import { holdPerson } from '#people';
import { sql as query, type Sql } from '#platform';
import type { BookmarkFolderEntity } from './bookmark-folder.entity.js';

/** A person's folders; every method wants to know whose. */
@Injectable()
export class BookmarkFoldersRepository {
  /** By name. */
  of(sql: Sql, personId: string): Promise<BookmarkFolderEntity[]> {
    return sql.query(query`SELECT * FROM bookmark_folder WHERE person_id = ${personId} ORDER BY lower(name), id`);
  }

  byIds(sql: Sql, personId: string, ids: readonly string[]): Promise<BookmarkFolderEntity[]> {
    return sql.query(query`SELECT * FROM bookmark_folder WHERE person_id = ${personId} AND id = ANY(${ids}::uuid[])`);
  }

  /** @returns undefined where the person has a folder of that name */
  insert(sql: Sql, personId: string, name: string): Promise<BookmarkFolderEntity | undefined> {
    return sql.first(query`INSERT INTO bookmark_folder (person_id, name) VALUES (${personId}, ${name}) ON CONFLICT DO NOTHING RETURNING *`);
  }

  /** @returns how many were renamed: 0 where the person has another folder of that name */
  rename(sql: Sql, personId: string, id: string, name: string): Promise<number> {
    return sql.execute(query`
      UPDATE bookmark_folder f SET name = ${name} WHERE id = ${id} AND person_id = ${personId} AND NOT EXISTS (
        SELECT 1 FROM bookmark_folder o WHERE o.person_id = f.person_id AND lower(o.name) = lower(${name}) AND o.id <> f.id)`);
  }

  delete(sql: Sql, personId: string, id: string): Promise<number> {
    return sql.execute(query`DELETE FROM bookmark_folder WHERE id = ${id} AND person_id = ${personId}`);
  }

  /** One at a time makes or renames folders of a person, so that names and their number are checked for good. */
  hold(sql: Sql, personId: string): Promise<void> {
    return holdPerson(sql, personId);
  }
}
