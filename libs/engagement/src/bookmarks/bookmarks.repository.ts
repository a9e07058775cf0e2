import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { articleLeavesPlace, articleReadableTo } from '#blogs';
import { beyondCursor, type Page, pageOrder, raw, type Slice, sliceOf, type Sql, sql as query } from '#platform';
import { leavesPlace, listableTo } from '#stream';
import type { Subject } from '../subjects/subjects.js';
import type { BookmarkEntity } from './bookmark.entity.js';

/** A bookmark's place in its owner's list. */
export type BookmarkEntry = Pick<BookmarkEntity, 'subjectId' | 'kind' | 'listKey' | 'folderId'>;

@Injectable()
export class BookmarksRepository {
  /** @param folderId null: in no folder; unset: where it is already, else in none */
  async add(sql: Sql, personId: string, subject: Subject, folderId: string | null | undefined): Promise<void> {
    const known = raw(folderId === undefined ? 'DO NOTHING' : '(person_id, subject_id) DO UPDATE SET folder_id = excluded.folder_id');
    await sql.execute(query`
      INSERT INTO bookmark (person_id, subject_id, kind, folder_id) VALUES (${personId}, ${subject.id}, ${subject.kind}, ${folderId ?? null}::uuid)
      ON CONFLICT ${known}`);
  }

  async remove(sql: Sql, personId: string, subjectId: string): Promise<void> {
    await sql.execute(query`DELETE FROM bookmark WHERE person_id = ${personId} AND subject_id = ${subjectId}`);
  }

  /** Which of the subjects the person has bookmarked. */
  among(sql: Sql, personId: string, subjectIds: readonly string[]): Promise<{ subjectId: string }[]> {
    return sql.query(query`SELECT subject_id FROM bookmark WHERE person_id = ${personId} AND subject_id = ANY(${subjectIds}::uuid[])`);
  }

  /** A person's bookmarks, of one folder or of all, of what the viewer may read and is still there, and the places of what moderators hid or removed, the latest first. */
  async list(sql: Sql, viewer: Viewer, personId: string, folderId: string | undefined, page: Page): Promise<Slice<BookmarkEntry>> {
    const inFolder = folderId === undefined ? raw('TRUE') : query`b.folder_id = ${folderId}`;
    const beyond = beyondCursor(page, raw('b.list_key'), 'DESC');
    const rows = await sql.query<BookmarkEntry>(query`
      SELECT b.subject_id, b.kind, b.list_key, b.folder_id
      FROM bookmark b
      LEFT JOIN post p ON b.kind = 'POST' AND p.id = b.subject_id
      LEFT JOIN article a ON b.kind = 'ARTICLE' AND a.id = b.subject_id
      WHERE b.person_id = ${personId} AND ${inFolder} AND ${beyond}
        AND ((p.id IS NOT NULL AND (${listableTo(viewer, 'p')} OR ${leavesPlace(viewer, 'p')})) OR (a.id IS NOT NULL AND (${articleReadableTo(viewer, 'a')} OR ${articleLeavesPlace(viewer, 'a')})))
      ORDER BY b.list_key ${pageOrder(page, 'DESC')} LIMIT ${page.limit + 1}`);
    return sliceOf(page, rows);
  }
}
