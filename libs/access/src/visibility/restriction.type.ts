import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { RESTRICTIONS, type RestrictionKind } from './restriction.js';

const RestrictionKinds = Object.fromEntries(RESTRICTIONS.map((kind) => [kind, kind])) as { [Kind in RestrictionKind]: Kind };

registerEnumType(RestrictionKinds, {
  name: 'RestrictionKind',
  description: 'Why something is not for everybody who may read its channel.',
  valuesMap: {
    DRAFT: { description: 'Not published yet; its authors see it.' },
    SCHEDULED: { description: 'To be published at a set time; its authors see it.' },
    HELD: { description: 'Waits for a moderator; its author and moderators see it.' },
    HIDDEN: { description: 'Hidden by a moderator; its author and moderators see it. Who could read it sees that it was there.' },
    REMOVED: { description: 'Removed by a moderator; nobody sees it. Who could read it sees that it was there.' },
  },
});

@ObjectType({ description: 'That something is not for everybody who may read its channel; seen by its author and by moderators; of what was hidden or removed that it was, by all who could read it.' })
export class Restriction {
  @Field(() => RestrictionKinds, { description: 'What kind of restriction.' })
  kind: RestrictionKind;

  @Field(() => String, { nullable: true, description: 'Why, in the words of who decided; for its author and for moderators.' })
  reason: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was decided.' })
  decidedAt: Date | null;
}
