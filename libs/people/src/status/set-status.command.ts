import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, notFound, Outbox, UserError } from '#platform';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { personChanged } from '../people/people.events.js';
import type { PersonEntity } from '../people/person.entity.js';

export interface StatusInput {
  readonly text?: string | null;
  readonly emoji?: string | null;
  readonly until?: Date | null;
}

const MAX_TEXT = 100;
// One emoji as Unicode recommends them (UTS #51), or one whose variation selector a keyboard left out.
const EMOJI = /^(?:\p{RGI_Emoji}|\p{Extended_Pictographic})$/v;
const NONE = { text: null, emoji: null, until: null };

/** Says what the viewer is up to, or clears it. */
@Injectable()
export class SetStatusCommand {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError BAD_USER_INPUT for an overlong text, what isn't one emoji, or an end in the past */
  async run(viewer: Viewer, input: StatusInput): Promise<PersonEntity> {
    const personId = personOf(viewer);
    const status = checked(input);
    return this.database.transaction(async (sql) => {
      const person = await this.directory.lock(sql, personId);
      if (!person) throw notFound('person');
      await this.directory.setStatus(sql, personId, status);
      await this.outbox.add(sql, personChanged, { personId });
      return { ...person, statusText: status.text, statusEmoji: status.emoji, statusUntil: status.until };
    });
  }
}

function checked(input: StatusInput): { text: string | null; emoji: string | null; until: Date | null } {
  const text = input.text == null ? '' : cleanText(input.text, { field: 'text', max: MAX_TEXT, optional: true });
  const emoji = input.emoji?.trim() || null;
  if (emoji && !EMOJI.test(emoji)) throw new UserError('BAD_USER_INPUT', 'emoji must be one emoji.', 'emoji');
  if (text === '') {
    if (emoji) throw new UserError('BAD_USER_INPUT', 'Give the status a text, too.', 'text');
    return NONE;
  }
  const until = input.until ?? null;
  if (until && until.getTime() <= Date.now()) throw new UserError('BAD_USER_INPUT', 'until lies in the past; give a time to come.', 'until');
  return { text, emoji, until };
}
