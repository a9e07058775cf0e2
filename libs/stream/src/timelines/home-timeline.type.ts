import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { connectionType, DateTime, edgeType, Node } from '#platform';
import { Person } from '#people';
import { Post } from '../posts/post.type.js';

export const ReasonKinds = {
  FOLLOWED_PERSON: 'FOLLOWED_PERSON',
  JOINED_CHANNEL: 'JOINED_CHANNEL',
  FOLLOWED_TAG: 'FOLLOWED_TAG',
  OWN: 'OWN',
  REPOSTED: 'REPOSTED',
  MENTIONED: 'MENTIONED',
} as const;

registerEnumType(ReasonKinds, {
  name: 'ReasonKind',
  description: 'Why a post stands in your Home.',
  valuesMap: {
    FOLLOWED_PERSON: { description: 'You follow its author.' },
    JOINED_CHANNEL: { description: 'You have joined, or follow, its channel.' },
    FOLLOWED_TAG: { description: 'You follow one of its tags.' },
    OWN: { description: 'You wrote it; your replies only to whom you follow, and to yourself.' },
    REPOSTED: { description: 'You, or somebody you follow, reposted it.' },
    MENTIONED: { description: 'It mentions you.' },
  },
});

@ObjectType({ description: 'One reason why a post stands in your Home.' })
export class Reason {
  @Field(() => ReasonKinds, { description: 'What kind of reason.' })
  kind: keyof typeof ReasonKinds;

  @Field(() => Node, { nullable: true, description: 'The person, channel or tag behind it; for REPOSTED who reposted it; null for OWN and MENTIONED.' })
  source?: object | null;
}

@ObjectType({ description: 'A post in your Home, and why it is there.' })
export class HomeTimelineEdge extends edgeType('post', () => Post) {
  @Field(() => DateTime, { description: 'When it came to this place: when it was published or, where it was reposted, when that was.' })
  at: Date;

  @Field(() => [Reason], { description: 'Every reason why it is there.' })
  reasons: Reason[];

  @Field(() => Person, { nullable: true, description: 'Who reposted it, where that brought it to this place.' })
  repostedBy: object | null;
}

@ObjectType({ description: 'One page of your Home.' })
export class HomeTimelineConnection extends connectionType(() => HomeTimelineEdge) {}
