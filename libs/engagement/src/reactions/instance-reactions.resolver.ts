import { ResolveField, Resolver } from '@nestjs/graphql';
import { Instance } from '#sign-in';
import { ReactionSet } from './reaction-set.js';

@Resolver(() => Instance)
export class InstanceReactionsResolver {
  constructor(private readonly set: ReactionSet) {}

  @ResolveField(() => [String], { description: 'The emoji that one can react with, in the order in which to offer them.' })
  reactions(): readonly string[] {
    return this.set.choices;
  }
}
