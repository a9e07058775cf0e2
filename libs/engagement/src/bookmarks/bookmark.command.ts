import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, notFound } from '#platform';
import { BookmarkFoldersRepository } from '../folders/bookmark-folders.repository.js';
import { type Subject, Subjects } from '../subjects/subjects.js';
import { BookmarksRepository } from './bookmarks.repository.js';

/** Keeps a post or an article for later, or no longer. Doing either twice is once. */
@Injectable()
export class BookmarkCommand {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly bookmarks: BookmarksRepository,
    private readonly folders: BookmarkFoldersRepository,
  ) {}

  /**
   * @param subjectId a TypeID; for a repost, what it passes on is bookmarked
   * @param folderId UUID; null: in no folder; unset: where it is already, else in none
   * @throws UserError NOT_FOUND for a folder that isn't the viewer's, and as Subjects.findPublished
   */
  add(viewer: Viewer, subjectId: string, folderId: string | null | undefined): Promise<Subject> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const subject = await this.subjects.findPublished(sql, viewer, subjectId);
      if (folderId && (await this.folders.byIds(sql, personId, [folderId])).length === 0) throw notFound('folder', 'folderId');
      await this.bookmarks.add(sql, personId, subject, folderId);
      return subject;
    });
  }

  /** Also of what moderators hid or removed. @param subjectId a TypeID. @throws UserError as Subjects.find */
  remove(viewer: Viewer, subjectId: string): Promise<Subject> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const subject = (await this.subjects.findPlace(sql, viewer, subjectId)) ?? (await this.subjects.find(sql, viewer, subjectId));
      await this.bookmarks.remove(sql, personId, subject.id);
      return subject;
    });
  }
}
