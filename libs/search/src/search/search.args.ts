import { ArgsType, Field } from '@nestjs/graphql';
import { ForwardPageArgs } from '#platform';
import { SearchKind } from '../matching/search-kind.js';

@ArgsType()
export class SearchArgs extends ForwardPageArgs {
  @Field(() => String, {
    description: 'Words that are all to be there; the last may be begun. "words in their order"; -without; for posts and articles also from:handle or from:me, '
      + 'in:channel, tag:name, has:link, has:image, has:article, before:2026-11-30, after:2026. Case and accents don’t matter. At most 500 characters.',
  })
  query: string;

  @Field(() => [SearchKind], { nullable: true, description: 'What to look for. Default: everything.' })
  kinds?: SearchKind[] | null;
}
