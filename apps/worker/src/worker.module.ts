import { type DynamicModule, Module } from '@nestjs/common';
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

/** The libs whose handlers, projections and scheduled jobs a worker runs; no HTTP. */
@Module({})
export class WorkerModule {
  static with(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [PlatformModule.with(config, 'worker'), AccessModule, PeopleModule, ChannelsModule, TagsModule, MediaModule, SignInModule, StreamModule, BlogsModule, TiesModule, EngagementModule, ModerationModule, FeedsModule, InsightsModule, SearchModule, WelcomeModule],
    };
  }
}
