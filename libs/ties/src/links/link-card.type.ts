import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What a foreign address says of itself. The hub has asked it; browsers never do.' })
export class LinkCard {
  @Field(() => String, { description: 'The address as it stands in the post, without its fragment.' })
  url: string;

  @Field(() => String, { description: 'Whose answer it is, after redirects: a host name, without www.' })
  host: string;

  @Field(() => String, { nullable: true, description: 'What the site calls itself, which may be anything; show the host as well.' })
  site: string | null;

  @Field(() => String, { description: 'The page’s title, at most 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 300 characters.' })
  description: string | null;
}
