import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { BlogsModule } from '#blogs';
import { StreamModule } from '#stream';
import { BookmarkCommand } from './bookmarks/bookmark.command.js';
import { BookmarkConnections } from './bookmarks/bookmark-connections.js';
import { BookmarkEdgeResolver } from './bookmarks/bookmark-edge.resolver.js';
import { ArticleBookmarkFieldResolver, PostBookmarkFieldResolver } from './bookmarks/bookmark-fields.resolver.js';
import { BookmarkResolver } from './bookmarks/bookmark.resolver.js';
import { BookmarksRepository } from './bookmarks/bookmarks.repository.js';
import { ViewerBookmarksLoader } from './bookmarks/viewer-bookmarks.loader.js';
import { ArrangeFoldersCommand } from './folders/arrange-folders.command.js';
import { BookmarkFolderFieldsResolver } from './folders/bookmark-folder-fields.resolver.js';
import { BookmarkFolderLoader } from './folders/bookmark-folder.loader.js';
import { BookmarkFolderResolver } from './folders/bookmark-folder.resolver.js';
import { BookmarkFoldersRepository } from './folders/bookmark-folders.repository.js';
import { InstanceReactionsResolver } from './reactions/instance-reactions.resolver.js';
import { ReactCommand } from './reactions/react.command.js';
import { ArticleReactionFieldsResolver, PostReactionFieldsResolver } from './reactions/reaction-fields.resolver.js';
import { ReactionSet } from './reactions/reaction-set.js';
import { ReactionResolver } from './reactions/reaction.resolver.js';
import { ReactionsLoader } from './reactions/reactions.loader.js';
import { ReactionsRepository } from './reactions/reactions.repository.js';
import { RecountReactionsJob } from './reactions/recount-reactions.job.js';
import { RecountsRepository } from './reactions/recounts.repository.js';
import { ReadPositionFieldsResolver } from './reading/read-position-fields.resolver.js';
import { ReadPositionLoader } from './reading/read-position.loader.js';
import { ReadPositionResolver } from './reading/read-position.resolver.js';
import { ReadPositionsRepository } from './reading/read-positions.repository.js';
import { SaveReadPositionCommand } from './reading/save-read-position.command.js';
import { Subjects } from './subjects/subjects.js';

const bookmarks = [ArticleBookmarkFieldResolver, BookmarkCommand, BookmarkConnections, BookmarkEdgeResolver, BookmarkResolver, BookmarksRepository,
  PostBookmarkFieldResolver, ViewerBookmarksLoader];
const folders = [ArrangeFoldersCommand, BookmarkFolderFieldsResolver, BookmarkFolderLoader, BookmarkFolderResolver, BookmarkFoldersRepository];
const reactions = [ArticleReactionFieldsResolver, InstanceReactionsResolver, PostReactionFieldsResolver, ReactCommand, ReactionResolver, ReactionSet,
  ReactionsLoader, ReactionsRepository, RecountReactionsJob, RecountsRepository];
const reading = [ReadPositionFieldsResolver, ReadPositionLoader, ReadPositionResolver, ReadPositionsRepository, SaveReadPositionCommand];

/** What people do with posts and articles besides answering: reactions, bookmarks, and how far they have read. */
@Module({
  imports: [BlogsModule, StreamModule],
  providers: [...bookmarks, ...folders, ...reactions, ...reading, Subjects],
  exports: [ArrangeFoldersCommand, BookmarkCommand, ReactCommand, ReactionsRepository],
})
export class EngagementModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly folders: BookmarkFolderLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('BookmarkFolder', (context, id) => this.folders.load(context, id));
  }
}
