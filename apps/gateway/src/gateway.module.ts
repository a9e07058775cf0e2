import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccessModule } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { EngagementModule } from '#engagement';
import { MediaModule } from '#media';
import { ModerationModule } from '#moderation';
import { PeopleModule } from '#people';
import { type Config, PlatformModule } from '#platform';
import { FeedsModule } from '#feeds';
import { InsightsModule } from '#insights';
import { WelcomeModule } from '#welcome';
import { SearchModule } from '#search';
import { SignInModule } from '#sign-in';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';
import { AuditExportController } from './exports/audit-export.controller.js';
import { GraphqlErrorFilter } from './graphql/graphql-error.filter.js';
import { HubGraphQLModule } from './graphql/graphql.module.js';
import { HealthController } from './health/health.controller.js';
import { Readiness } from './health/readiness.js';
import { MediaController } from './media/media.controller.js';
import { MediaViewer } from './media/media-viewer.js';
import { UploadsController } from './media/uploads.controller.js';

/** Every lib's modules in one process. */
export const libModules = [AccessModule, PeopleModule, ChannelsModule, TagsModule, MediaModule, SignInModule, StreamModule, BlogsModule, TiesModule, EngagementModule, ModerationModule, FeedsModule, InsightsModule, SearchModule, WelcomeModule];

@Module({})
export class GatewayModule {
  static with(config: Config): DynamicModule {
    return {
      module: GatewayModule,
      imports: [PlatformModule.with(config, 'gateway'), ...libModules, HubGraphQLModule],
      controllers: [AuditExportController, HealthController, MediaController, UploadsController],
      providers: [MediaViewer, Readiness, { provide: APP_FILTER, useClass: GraphqlErrorFilter }],
    };
  }
}
