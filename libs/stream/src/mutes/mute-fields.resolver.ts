import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { NodeSources, type RequestContext } from '#access';
import { encodeId } from '#platform';
import type { MuteEntity } from './mute.entity.js';
import { Mute, MuteSubject } from './mute.type.js';

@Resolver(() => Mute)
export class MuteFieldsResolver {
  constructor(private readonly nodes: NodeSources) {}

  @ResolveField(() => MuteSubject, { nullable: true })
  subject(@Parent() mute: Pick<MuteEntity, 'kind' | 'subjectId'>, @Context() context: RequestContext): Promise<object | null> | null {
    const id = subjectIdOf(mute);
    return id === undefined ? null : this.nodes.find(context, id);
  }
}

/** The id of the person, channel or tag that is muted; undefined for a word. */
export function subjectIdOf({ kind, subjectId }: Pick<MuteEntity, 'kind' | 'subjectId'>): string | undefined {
  return subjectId === null ? undefined : encodeId(kind.toLowerCase(), subjectId);
}
