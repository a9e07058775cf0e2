import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, Idempotency } from '#platform';
import { MediaKind } from '../media/media-state.js';
import { MediaWritesRepository } from '../media/media-writes.repository.js';
import { altText } from './alternative-text.js';

export interface StartUploadCall {
  readonly kind: MediaKind;
  /** A file's. */
  readonly name?: string | undefined;
  readonly alternativeText?: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** Begins an upload: a row that waits for its bytes. Unused, it is gone after a day. */
@Injectable()
export class StartUploadCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly writes: MediaWritesRepository,
  ) {}

  /** @throws UserError BAD_USER_INPUT for a name or text out of bounds, FORBIDDEN for apps. @returns UUID */
  run(viewer: Viewer, call: StartUploadCall): Promise<string> {
    const { idempotencyKey: key, ...input } = call;
    const uploaderId = personOf(viewer);
    const name = input.name === undefined ? null : fileName(input.name);
    const alternativeText = altText(input.alternativeText ?? '');
    const operation = call.kind === MediaKind.IMAGE ? 'startImageUpload' : 'startFileUpload';
    return this.database.transaction((sql) =>
      this.idempotency.once(sql, { principalId: uploaderId, operation, key, input }, () =>
        this.writes.begin(sql, { uploaderId, kind: call.kind, name, alternativeText })));
  }
}

/** A name without the folders that some browsers and programs send along. */
function fileName(name: string): string {
  const clean = cleanText(name, { field: 'name', max: 255 }).replace(/^.*[/\\]/, '');
  return cleanText(clean, { field: 'name', max: 255 });
}
