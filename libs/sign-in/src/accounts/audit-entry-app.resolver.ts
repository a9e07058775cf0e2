import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import type { AuditEntryEntity } from '#audit';
import { AuditEntry } from '#people';
import type { AppEntity } from '../tokens/app.entity.js';
import { AppLoader } from '../tokens/app.loader.js';
import { App } from '../tokens/app.type.js';

@Resolver(() => AuditEntry)
export class AuditEntryAppResolver {
  constructor(private readonly apps: AppLoader) {}

  @ResolveField(() => App, { nullable: true, description: 'The app that did it; null where a person or the hub itself did.' })
  app(@Parent() { appId }: AuditEntryEntity, @Context() context: RequestContext): Promise<AppEntity | null> | null {
    return appId ? this.apps.load(context, appId) : null;
  }
}
