import { Module } from '@nestjs/common';
import { BlogsModule } from '#blogs';
import { StreamModule } from '#stream';
import { BookmarkCommand } from './bookmarks/bookmark.command.js';
import { ArticleBookmarkFieldResolver, PostBookmarkFieldResolver } from './bookmarks/bookmark-fields.resolver.js';
import { BookmarkResolver } from './bookmarks/bookmark.resolver.js';
import { BookmarksRepository } from './bookmarks/bookmarks.repository.js';
import { ViewerBookmarksLoader } from './bookmarks/viewer-bookmarks.loader.js';
import { InstanceReactionsResolver } from './reactions/instance-reactions.resolver.js';
import { ReactCommand } from './reactions/react.command.js';
import { ArticleReactionFieldsResolver, PostReactionFieldsResolver } from './reactions/reaction-fields.resolver.js';
import { ReactionSet } from './reactions/reaction-set.js';
import { ReactionResolver } from './reactions/reaction.resolver.js';
import { ReactionsLoader } from './reactions/reactions.loader.js';
import { ReactionsRepository } from './reactions/reactions.repository.js';
import { RecountReactionsJob } from './reactions/recount-reactions.job.js';
import { RecountsRepository } from './reactions/recounts.repository.js';
import { Subjects } from './subjects/subjects.js';

const bookmarks = [ArticleBookmarkFieldResolver, BookmarkCommand, BookmarkResolver, BookmarksRepository, PostBookmarkFieldResolver,
  ViewerBookmarksLoader];
const reactions = [ArticleReactionFieldsResolver, InstanceReactionsResolver, PostReactionFieldsResolver, ReactCommand, ReactionResolver, ReactionSet,
  ReactionsLoader, ReactionsRepository, RecountReactionsJob, RecountsRepository];

/** What people do with posts and articles besides answering: reactions and bookmarks. */
@Module({
  imports: [BlogsModule, StreamModule],
  providers: [...bookmarks, ...reactions, Subjects],
  exports: [BookmarkCommand, ReactCommand, ReactionsRepository],
})
export class EngagementModule {}
