import { createUnionType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Channel } from '#channels';
import { Person } from '#people';
import { connectionType, DateTime, edgeType, Node } from '#platform';
import { Tag } from '#tags';
import type { MuteKind } from './mute.entity.js';

const MuteKinds = { PERSON: 'PERSON', CHANNEL: 'CHANNEL', TAG: 'TAG', WORD: 'WORD' } as const;

registerEnumType(MuteKinds, {
  name: 'MuteKind',
  description: 'What kind of thing is muted.',
  valuesMap: {
    PERSON: { description: 'What a person posts or reposts.' },
    CHANNEL: { description: 'What is posted in a channel.' },
    TAG: { description: 'What carries a tag.' },
    WORD: { description: 'What says a word, or several one after another.' },
  },
});

export const MuteSubject = createUnionType({
  name: 'MuteSubject',
  description: 'What one can mute besides words.',
  types: () => [Person, Channel, Tag] as const,
  resolveType: (value: { __typename?: string }) => value.__typename,
});

@ObjectType({
  implements: () => Node,
  description: 'That you keep something out of your Home, and of what else is chosen for you: saved feeds, lists, Highlights. Nobody else sees it. It ' +
    'can still be read where it stands: in its thread, its channel and its author’s profile, where screens fold it. Your own posts are never muted.',
})
export class Mute extends Node {
  @Field(() => MuteKinds, { description: 'What kind of thing.' })
  kind: MuteKind;

  @Field(() => MuteSubject, { nullable: true, description: 'The person, channel or tag; null for a word, and where you can no longer see it.' })
  subject: object | null;

  @Field(() => String, {
    nullable: true,
    description: 'The word, as you gave it. Case and accents don’t count; words of scripts with spaces are found as whole words, those of others (Chinese, Japanese, Korean, Thai) anywhere.',
  })
  word: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends by itself; null: it stays.' })
  until: Date | null;

  @Field(() => DateTime, { description: 'When you began it.' })
  createdAt: Date;
}

@ObjectType({ description: 'Something you mute, in a list.' })
export class MuteEdge extends edgeType('mute', () => Mute) {}

@ObjectType({ description: 'One page of what you mute.' })
export class MuteConnection extends connectionType(() => MuteEdge) {}

@InputType({ description: 'What to mute, and until when: either subjectId or word.' })
export class MuteInput {
  @Field(() => ID, { nullable: true, description: 'A person, a channel or a tag; not yourself, and not EVERYONE.' })
  subjectId?: string | null;

  @Field(() => String, { nullable: true, description: 'A word or several one after another, at most 50 characters.' })
  word?: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it is to end by itself, in the future; null: it stays.' })
  until?: Date | null;
}

@InputType({ description: 'What to mute no longer.' })
export class UnmuteInput {
  @Field(() => ID, { description: 'The mute, as mutes, viewerMute or mute gave it.' })
  muteId: string;
}

@ObjectType({ description: 'What came of muting.' })
export class MutePayload {
  @Field(() => Mute, { description: 'The mute, as it is now.' })
  mute: object;
}

@ObjectType({ description: 'What came of ending a mute.' })
export class UnmutePayload {
  @Field(() => ID, { description: 'The id of the mute that has ended.' })
  unmutedId: string;

  @Field(() => MuteSubject, { nullable: true, description: 'The person, channel or tag as it is now; null for a word, and where you can no longer see it.' })
  subject: object | null;
}
