import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { MediaModule } from '#media';
import { PeopleModule } from '#people';
import { StreamModule } from '#stream';
import { TiesModule } from '#ties';
import { ImportSourcesRepository } from './sources/import-sources.repository.js';
import { GatherMedia } from './wordpress/media/gather-media.js';
import { ArticleSlugs } from './wordpress/writing/article-slugs.js';
import { ArticleWriter } from './wordpress/writing/article-writer.js';
import { ArticlesImport } from './wordpress/writing/articles-import.js';
import { BlogWriter } from './wordpress/writing/blog-writer.js';
import { DiscussionWriter } from './wordpress/writing/discussion-writer.js';
import { ImportRecord } from './wordpress/writing/import-record.js';
import { ImportWordpressCommand } from './wordpress/writing/import-wordpress.command.js';
import { KnownMedia } from './wordpress/writing/known-media.js';
import { MediaWriter } from './wordpress/writing/media-writer.js';
import { PeopleWriter } from './wordpress/writing/people-writer.js';
import { WritePlan } from './wordpress/writing/write-plan.js';

/** What comes in from other programs, and goes out to them. */
@Module({
  imports: [AuditModule, BlogsModule, ChannelsModule, MediaModule, PeopleModule, StreamModule, TiesModule],
  providers: [ArticleSlugs, ArticleWriter, ArticlesImport, BlogWriter, DiscussionWriter, ImportRecord, ImportSourcesRepository, ImportWordpressCommand, GatherMedia, KnownMedia, MediaWriter, PeopleWriter, WritePlan],
  exports: [ImportWordpressCommand],
})
export class IntegrationsModule {}
