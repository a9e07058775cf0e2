import { Field, ObjectType } from '@nestjs/graphql';
import { DateTime } from '#platform';

@ObjectType({ description: 'A way in that is yours: an identity provider that says who you are.' })
export class OwnProvider {
  @Field(() => String, { description: 'Its name in addresses.' })
  slug: string;

  @Field(() => String, { description: 'What its button on the sign-in page says.' })
  label: string;

  @Field(() => Boolean, { description: 'Whether it is on.' })
  enabled: boolean;

  @Field(() => DateTime, { description: 'Since when it has been yours.' })
  createdAt: Date;

  @Field(() => DateTime, { description: 'When you last signed in by it, or somebody as you.' })
  lastSignInAt: Date;
}
