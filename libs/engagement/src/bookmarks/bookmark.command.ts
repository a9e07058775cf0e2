import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database } from '#platform';
import { type Subject, Subjects } from '../subjects/subjects.js';
import { BookmarksRepository } from './bookmarks.repository.js';

/** Keeps a post or an article for later, or no longer. Doing either twice is once. */
@Injectable()
export class BookmarkCommand {
  constructor(
    private readonly database: Database,
    private readonly subjects: Subjects,
    private readonly bookmarks: BookmarksRepository,
  ) {}

  /** @param subjectId a TypeID; for a repost, what it passes on is bookmarked. @throws UserError as Subjects.findPublished */
  add(viewer: Viewer, subjectId: string): Promise<Subject> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const subject = await this.subjects.findPublished(sql, viewer, subjectId);
      await this.bookmarks.add(sql, personId, subject);
      return subject;
    });
  }

  /** @param subjectId a TypeID. @throws UserError as Subjects.find */
  remove(viewer: Viewer, subjectId: string): Promise<Subject> {
    const personId = personOf(viewer);
    return this.database.transaction(async (sql) => {
      const subject = await this.subjects.find(sql, viewer, subjectId);
      await this.bookmarks.remove(sql, personId, subject.id);
      return subject;
    });
  }
}
