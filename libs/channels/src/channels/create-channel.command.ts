import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, Idempotency, notFound, said, UserError } from '#platform';
import { ChannelKind } from './channel-kind.js';
import { ChannelMaker, type ChannelPlan } from './channel-maker.js';
import { checkSlug } from './channel-slug.js';
import type { ChannelEntity } from './channel.entity.js';
import { assertForEverybody, mayCreate } from './channel.policy.js';
import { ChannelsRepository } from './channels.repository.js';

export interface CreateChannelInput {
  /** Left out: made of the name. */
  readonly slug?: string | null;
  readonly name: string;
  readonly description?: string | null;
  readonly kind: ChannelKind;
  readonly private?: boolean | null;
  readonly companyWide?: boolean | null;
  readonly idempotencyKey?: string | null;
}

export const MAX_NAME = 80;
export const MAX_DESCRIPTION = 500;
export const MAX_RULES = 2_000;

/** Makes a channel, whose maker owns it. */
@Injectable()
export class CreateChannelCommand {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly channels: ChannelsRepository,
    private readonly maker: ChannelMaker,
  ) {}

  /**
   * @throws UserError BAD_USER_INPUT for names and slugs out of form and kinds that aren't made by hand; FORBIDDEN for guests, and
   * for BROADCAST for all but administrators; CONFLICT for a taken slug, or a key used with another input
   */
  async run(viewer: Viewer, input: CreateChannelInput): Promise<ChannelEntity> {
    const personId = personOf(viewer);
    assertMayCreate(viewer, input.kind);
    const checked = check(input);
    return this.database.transaction(async (sql) => {
      let made: ChannelEntity | undefined;
      const { idempotencyKey, ...rest } = input;
      const id = await this.idempotency.once(sql, { principalId: personId, operation: 'createChannel', key: idempotencyKey, input: rest }, async () => {
        made = await this.maker.make(sql, viewer, checked);
        return made.id;
      });
      // The viewer was made before the channel's own audience was, so what was just made is handed out as it is.
      const channel = made ?? (await this.channels.byIds(sql, viewer, [id]))[0];
      if (!channel) throw notFound('channel');
      return channel;
    });
  }
}

function assertMayCreate(viewer: Viewer, kind: ChannelKind): void {
  if (mayCreate(viewer, kind)) return;
  if (!mayCreate(viewer, ChannelKind.BROADCAST)) {
    throw new UserError('FORBIDDEN', kind === ChannelKind.TOPIC ? 'Guests cannot make channels.' : said`Only administrators make ${kind} channels.`, 'kind');
  }
  if (kind === ChannelKind.EVERYONE) throw new UserError('BAD_USER_INPUT', 'There is one EVERYONE channel, and it is here already.', 'kind');
  throw new UserError('BAD_USER_INPUT', "A department's channel comes with the department from the directory; make a TOPIC channel instead.", 'kind');
}

function check(input: CreateChannelInput): ChannelPlan {
  if (input.companyWide) assertForEverybody({ kind: input.kind, private: input.private ?? false }, 'companyWide');
  return {
    name: cleanText(input.name, { field: 'name', max: MAX_NAME }),
    description: cleanText(input.description ?? '', { field: 'description', max: MAX_DESCRIPTION, optional: true, multiline: true }) || null,
    slug: input.slug == null ? undefined : checkSlug(input.slug),
    kind: input.kind,
    private: input.private ?? false,
    companyWide: input.companyWide ?? false,
  };
}
