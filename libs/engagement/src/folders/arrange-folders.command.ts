import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, Idempotency, notFound, said, type Sql, UserError } from '#platform';
import { BookmarkFoldersRepository } from './bookmark-folders.repository.js';

const MAX_FOLDERS = 100;
const MAX_NAME = 50;

/** Makes, renames and removes the folders of one's own bookmarks. */
@Injectable()
export class ArrangeFoldersCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly folders: BookmarkFoldersRepository,
  ) {}

  /** @throws UserError BAD_USER_INPUT for a name out of bounds and past 100 folders, CONFLICT for one's own name twice. @returns UUID */
  create(viewer: Viewer, input: string, key: string | undefined): Promise<string> {
    const personId = personOf(viewer);
    const name = nameFrom(input);
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: personId, operation: 'createBookmarkFolder', key, input: { name } }, async () => {
        await this.assertRoom(sql, personId);
        const folder = await this.folders.insert(sql, personId, name);
        if (!folder) throw nameTaken();
        return folder.id;
      }));
  }

  /** @throws UserError NOT_FOUND, and as create */
  rename(viewer: Viewer, id: string, input: string): Promise<void> {
    const personId = personOf(viewer);
    const name = nameFrom(input);
    return this.database.transaction(async (sql) => {
      await this.folders.hold(sql, personId);
      if ((await this.folders.byIds(sql, personId, [id])).length === 0) throw notFound('folder', 'folderId');
      if ((await this.folders.rename(sql, personId, id, name)) === 0) throw nameTaken();
    });
  }

  /** What was in it stays bookmarked. @throws UserError NOT_FOUND */
  async delete(viewer: Viewer, id: string): Promise<void> {
    if ((await this.folders.delete(this.database, personOf(viewer), id)) === 0) throw notFound('folder', 'folderId');
  }

  private async assertRoom(sql: Sql, personId: string): Promise<void> {
    await this.folders.hold(sql, personId);
    if ((await this.folders.of(sql, personId)).length >= MAX_FOLDERS) {
      throw new UserError('BAD_USER_INPUT', said`You have ${MAX_FOLDERS} folders; delete one to make another.`);
    }
  }
}

function nameFrom(input: string): string {
  return cleanText(input, { field: 'name', max: MAX_NAME });
}

function nameTaken(): UserError {
  return new UserError('CONFLICT', 'You have a folder of this name; choose another.', 'name');
}
