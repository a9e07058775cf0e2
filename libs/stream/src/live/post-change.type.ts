import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Post } from '../posts/post.type.js';
import { Reason } from '../timelines/home-timeline.type.js';
import { Person } from '#people';
import { DateTime } from '#platform';
import type { ChangeKind } from './post-change.js';

export const ChangeKinds = { NEW: 'NEW', EDITED: 'EDITED', GONE: 'GONE' } as const;

registerEnumType(ChangeKinds, {
  name: 'ChangeKind',
  description: 'What happened to a post.',
  valuesMap: {
    NEW: { description: 'It is there now; show it on top.' },
    EDITED: { description: 'It is another now: its text, its counts or a restriction.' },
    GONE: { description: 'Take it away, or show its place where there is one: it was deleted, hidden or removed, or may not be read any more.' },
  },
});

@ObjectType({ description: 'A change of a post in a thread or a channel.' })
export class ThreadChange {
  @Field(() => String, { description: 'Its place in the order of all changes. After a break, subscribe with the last one seen.' })
  sequence: string;

  @Field(() => ChangeKinds, { description: 'What happened.' })
  kind: ChangeKind;

  @Field(() => ID, { description: 'The id of the post.' })
  postId: string;

  @Field(() => Post, { nullable: true, description: 'The post as it is now; where it is gone its place, which says whether moderators hid it, or null where it leaves none.' })
  post: object | null;
}

@ObjectType({ description: 'A change of a post in your Home.' })
export class HomeTimelineChange extends ThreadChange {
  @Field(() => String, { nullable: true, description: 'Where it is new: the cursor of its place, as homeTimeline would give it.' })
  cursor: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Where it is new: when it came to this place.' })
  at: Date | null;

  @Field(() => [Reason], { description: 'Why it is in your Home; empty where it is gone.' })
  reasons: readonly Reason[];

  @Field(() => Person, { nullable: true, description: 'Who reposted it, where that is what is new.' })
  repostedBy: object | null;
}
