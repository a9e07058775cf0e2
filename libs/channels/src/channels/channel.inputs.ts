import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { cleanText } from '#platform';
import { ChannelRole } from '../members/channel-role.js';
import { ChannelKind } from './channel-kind.js';
import { Channel } from './channel.type.js';
import type { ChannelSelection } from './channels.repository.js';

@InputType({ description: 'Which channels to list. What is left out does not matter.' })
export class ChannelFilter {
  @Field(() => ChannelKind, { nullable: true, description: 'Those of this kind.' })
  kind?: ChannelKind | null;

  @Field(() => String, { nullable: true, description: 'Part of the name, or how the slug begins.' })
  query?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those you belong to (true) or do not belong to (false).' })
  joined?: boolean | null;
}

/** What a filter selects. */
export function selectionFrom(filter: ChannelFilter | null): ChannelSelection {
  const { kind, query, joined } = filter ?? {};
  const wanted = cleanText(query ?? '', { field: 'query', max: 200, optional: true });
  return { ...(kind ? { kind } : {}), ...(wanted ? { query: wanted } : {}), ...(joined == null ? {} : { joined }) };
}

@InputType({ description: 'A channel to make. You own it.' })
export class CreateChannelInput {
  @Field(() => String, { nullable: true, description: 'Its name in addresses: 1 to 60 of a to z, 0 to 9 and -. Default: made of the name.' })
  slug?: string | null;

  @Field(() => String, { description: 'Its name, at most 80 characters.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What it is for, at most 500 characters.' })
  description?: string | null;

  @Field(() => ChannelKind, { description: 'TOPIC; administrators also make BROADCAST.' })
  kind: ChannelKind;

  @Field(() => Boolean, { nullable: true, description: 'Whether only its members are to read it. Default: false.' })
  private?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Of an open BROADCAST channel: whether all employees belong to it. Default: false.' })
  companyWide?: boolean | null;

  @Field(() => String, { nullable: true, description: 'At most 255 characters; the same key within 24 hours makes the channel once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What to change of a channel. What is left out stays.' })
export class UpdateChannelInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId: string;

  @Field(() => String, { nullable: true, description: 'At most 80 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 500 characters; empty clears it.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What is expected of those who write in it, at most 2,000 characters; empty clears it.' })
  rules?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true hides it from all but its members, at once. false opens it to the company, a little later, and takes guests out.' })
  private?: boolean | null;
}

@InputType({ description: 'A channel.' })
export class ChannelInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId: string;
}

@InputType({ description: 'A person and a channel.' })
export class ChannelMemberInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId: string;

  @Field(() => ID, { description: 'The person.' })
  personId: string;

  @Field(() => ChannelRole, { nullable: true, description: 'What they are to be. Default: MEMBER, or what they are already. Removing ignores it.' })
  role?: ChannelRole | null;
}

@ObjectType({ description: 'What came of making a channel.' })
export class CreateChannelPayload {
  @Field(() => Channel, { description: 'The channel.' })
  channel: object;
}

@ObjectType({ description: 'What came of changing a channel or its members.' })
export class ChannelPayload {
  @Field(() => Channel, { nullable: true, description: 'The channel as it is now; null where you may not read it any more, as after leaving a private one.' })
  channel: object | null;
}
