import { type DynamicModule, Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { EngagementModule } from '#engagement';
import { InsightsModule } from '#insights';
import { IntegrationsModule } from '#integrations';
import { MediaModule } from '#media';
import { ModerationModule } from '#moderation';
import { PeopleModule } from '#people';
import { type Config, PlatformModule } from '#platform';
import { SearchModule } from '#search';
import { SignInModule } from '#sign-in';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';

const libs = [AccessModule, PeopleModule, ChannelsModule, TagsModule, MediaModule, SignInModule, StreamModule, BlogsModule, TiesModule, EngagementModule,
  ModerationModule, SearchModule, InsightsModule, IntegrationsModule];

/** The libs that commands call; nothing listens and no job runs. */
@Module({})
export class CliModule {
  static with(config: Config): DynamicModule {
    return {
      module: CliModule,
      imports: [PlatformModule.with(config, 'cli'), ...libs],
      exports: libs,
    };
  }
}
