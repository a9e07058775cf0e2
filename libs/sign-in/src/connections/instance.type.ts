import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'An identity provider to sign in with.' })
export class SignInConnection {
  @Field(() => String, { description: 'Its name in addresses.' })
  slug: string;

  @Field(() => String, { description: 'Its name for people.' })
  label: string;

  @Field(() => String, { description: 'Go there to sign in; add ?returnTo=/path to come back to a page.' })
  loginUrl: string;
}

@ObjectType({ description: 'This hub, as anybody may know it.' })
export class Instance {
  @Field(() => String, { description: 'The company\'s name.' })
  name: string;

  @Field(() => Boolean, { description: 'Whether this is the demo, which lets anybody in.' })
  demo: boolean;

  @Field(() => [SignInConnection], { description: 'The ways to sign in, the oldest first.' })
  connections: SignInConnection[];
}
