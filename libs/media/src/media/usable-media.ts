import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { notFound, type Sql, UserError } from '#platform';
import { REFUSAL_TEXTS } from '../inspection/refusal-texts.js';
import { MediaRepository } from './media.repository.js';
import { type MediaKind, MediaState } from './media-state.js';

/** What somebody may hang on something of theirs: their own uploads that are ready, as often as they like while they may read them. */
@Injectable()
export class UsableMedia {
  constructor(private readonly media: MediaRepository) {}

  /**
   * Keeps them from being removed until the transaction's end, by when something holds them.
   * @param field of the input, for the errors
   * @throws UserError NOT_FOUND for what isn't there or another's, CONFLICT for what isn't ready yet, BAD_USER_INPUT for what was refused
   */
  async assert(sql: Sql, viewer: Viewer, kind: MediaKind, ids: readonly string[], field: string): Promise<void> {
    if (ids.length === 0) return;
    const known = await this.media.own(sql, viewer, kind, ids);
    if (known.length < new Set(ids).size) throw notFound(kind.toLowerCase(), field);
    for (const { state, refusal } of known) {
      if (state === MediaState.AWAITING) throw new UserError('CONFLICT', 'Its bytes are not there yet; PUT them to its uploadUrl first.', field);
      if (state === MediaState.PROCESSING) throw new UserError('CONFLICT', 'It is still being looked at; try again in a moment.', field);
      if (refusal) throw new UserError('BAD_USER_INPUT', REFUSAL_TEXTS[refusal][kind], field);
    }
  }
}
