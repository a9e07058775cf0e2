import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import { File, Image, MediaKind } from '#media';
import type { CaseEntity } from '../cases/case.entity.js';
import { Case } from '../cases/case.type.js';
import { CaseMediaLoader } from './case-media.loader.js';
import type { MediaOfCase } from './case-media.repository.js';

/** What the reported post or article showed and offered, also where its channel isn't the moderators' to read. */
@Resolver(() => Case)
export class CaseMediaFieldsResolver {
  constructor(private readonly media: CaseMediaLoader) {}

  @ResolveField(() => [Image], { description: 'Pictures of what was reported, as it was; with the files at most 50.' })
  images(@Parent() { id }: CaseEntity, @Context() context: RequestContext): Promise<MediaOfCase[]> {
    return this.ofKind(context, id, MediaKind.IMAGE);
  }

  @ResolveField(() => [File], { description: 'Files of what was reported, as it was.' })
  files(@Parent() { id }: CaseEntity, @Context() context: RequestContext): Promise<MediaOfCase[]> {
    return this.ofKind(context, id, MediaKind.FILE);
  }

  private async ofKind(context: RequestContext, caseId: string, kind: MediaKind): Promise<MediaOfCase[]> {
    return (await this.media.load(context, caseId)).filter((media) => media.kind === kind);
  }
}
