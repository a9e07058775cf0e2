import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Article } from '#blogs';
import { connectionType, DateTime, edgeType } from '#platform';
import { Post } from '#stream';
import type { MentionReasonKind } from './mention-reasons.js';

export const MentionReasonKinds = {
  MENTIONED: 'MENTIONED', ANSWERED: 'ANSWERED', QUOTED: 'QUOTED', PASSAGE: 'PASSAGE', CITED: 'CITED', DISCUSSED: 'DISCUSSED',
} as const;

registerEnumType(MentionReasonKinds, {
  name: 'MentionReasonKind',
  description: 'Why a post stands among your mentions.',
  valuesMap: {
    MENTIONED: { description: 'It mentions you.' },
    ANSWERED: { description: 'It answers a post of yours.' },
    QUOTED: { description: 'It quotes a post of yours, or carries it on its card.' },
    PASSAGE: { description: 'It says something about a passage of an article of yours.' },
    CITED: { description: 'It carries an article of yours.' },
    DISCUSSED: { description: 'It stands in the discussion of an article of yours.' },
  },
});

@ObjectType({ description: 'One reason why a post stands among your mentions.' })
export class MentionReason {
  @Field(() => MentionReasonKinds, { description: 'What kind of reason.' })
  kind: MentionReasonKind;

  @Field(() => Article, { nullable: true, description: 'Your article, alone or with others, for PASSAGE, CITED and DISCUSSED.' })
  article?: object | null;
}

@ObjectType({ description: 'A post among your mentions, and why it is there.' })
export class MentionEdge extends edgeType('post', () => Post) {
  @Field(() => DateTime, { description: 'When it was published.' })
  at: Date;

  @Field(() => [MentionReason], { description: 'Every reason why it is there.' })
  reasons: MentionReason[];
}

@ObjectType({ description: 'One page of what mentions and answers you.' })
export class MentionConnection extends connectionType(() => MentionEdge) {}
