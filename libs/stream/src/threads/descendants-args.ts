import { ArgsType, Field, ID } from '@nestjs/graphql';
import { decodeId, PageArgs, parsePage, UserError } from '#platform';

/** Arguments of a thread's list: a page from either end, or around one of its replies. */
@ArgsType()
export class DescendantsArgs extends PageArgs {
  @Field(() => ID, {
    nullable: true,
    description: 'Return the page with this reply in its middle: of as many as first says, half before it, then itself and what follows. Goes with first alone. Empty where it is not below the post, or may not be read.',
  })
  around?: string | null;
}

/** @throws UserError BAD_USER_INPUT naming the argument; @returns undefined: a page from an end or a cursor is asked for */
export function parseAround(args: DescendantsArgs): { replyId: string; limit: number } | undefined {
  if (args.around == null) return undefined;
  const { limit, forward, cursor } = parsePage(args);
  if (!forward || cursor !== undefined) throw new UserError('BAD_USER_INPUT', 'around goes with first alone.', 'around');
  return { replyId: decodeId('post', args.around, 'around'), limit };
}
