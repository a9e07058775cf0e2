import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ChannelKind } from '../channels/channel-kind.js';
import { ChannelRecord } from './channel-record.type.js';

@InputType({ description: 'Which channels administrators list. What is left out does not matter.' })
export class ChannelRecordFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name, of those whose name you see.' })
  query?: string | null;

  @Field(() => ChannelKind, { nullable: true, description: 'Those of this kind.' })
  kind?: ChannelKind | null;

  @Field(() => Boolean, { nullable: true, description: 'Private ones (true) or open ones (false).' })
  private?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those that nobody looks after.' })
  orphaned?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Archived ones (true) or others (false).' })
  archived?: boolean | null;
}

@InputType({ description: 'A channel of the administrators’ list.' })
export class ChannelRecordInput {
  @Field(() => ID, { description: 'The id of its record.' })
  recordId: string;
}

@InputType({ description: 'Who is to look after a channel.' })
export class AppointChannelOwnerInput {
  @Field(() => ID, { description: 'The id of the channel’s record.' })
  recordId: string;

  @Field(() => ID, { description: 'An employee. Of a private channel that has an owner, one of its members.' })
  personId: string;
}

@InputType({ description: 'What a channel is to be.' })
export class ChangeChannelKindInput {
  @Field(() => ID, { description: 'The id of the record of a channel that you read.' })
  recordId: string;

  @Field(() => ChannelKind, { description: 'TOPIC or BROADCAST.' })
  kind: ChannelKind;
}

@InputType({ description: 'Whom a broadcast is for.' })
export class SetChannelCompanyWideInput {
  @Field(() => ID, { description: 'The id of the record of an open BROADCAST channel.' })
  recordId: string;

  @Field(() => Boolean, { description: 'true: all employees. false: who joins it.' })
  companyWide: boolean;
}

@InputType({ description: 'A private channel whose name is needed.' })
export class RevealChannelNameInput {
  @Field(() => ID, { description: 'The id of its record.' })
  recordId: string;

  @Field(() => String, { description: 'Why, at most 200 characters; it stands in the audit record.' })
  reason: string;
}

@ObjectType({ description: 'What came of administering a channel.' })
export class ChannelRecordPayload {
  @Field(() => ChannelRecord, { description: 'The channel as it is now.' })
  record: object;
}

@ObjectType({ description: 'The name of a private channel.' })
export class RevealChannelNamePayload {
  @Field(() => String, { description: 'Its name.' })
  name: string;
}
