import { Module } from '@nestjs/common';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { PeopleModule } from '#people';
import { StreamModule } from '#stream';
import { TagsModule } from '#tags';
import { TiesModule } from '#ties';
import { ArticleDocuments } from './documents/article-documents.js';
import { ChannelDocuments } from './documents/channel-documents.js';
import { DocumentsRepository } from './documents/documents.repository.js';
import { IndexChanges } from './documents/index-changes.js';
import { PersonDocuments } from './documents/person-documents.js';
import { PostDocuments } from './documents/post-documents.js';
import { RestampDocuments } from './documents/restamp-documents.js';
import { TagDocumentsRepository } from './documents/tag-documents.repository.js';
import { HighlightsResolver } from './highlights/highlights.resolver.js';
import { ArticleSearch } from './matching/article-search.js';
import { ChannelSearch } from './matching/channel-search.js';
import { ContentWalk } from './matching/content-walk.js';
import { ContentWindowsRepository } from './matching/content-windows.repository.js';
import { PersonSearch } from './matching/person-search.js';
import { PostSearch } from './matching/post-search.js';
import { ResolveFilters } from './matching/resolve-filters.js';
import { TagSearch } from './matching/tag-search.js';
import { ReindexHandler } from './reindexing/reindex.handler.js';
import { Reindexer } from './reindexing/reindexer.js';
import { FindEverything } from './search/find-everything.js';
import { SearchResolver } from './search/search.resolver.js';
import { SearchTurns } from './search/search-turns.js';

const documents = [ArticleDocuments, ChannelDocuments, DocumentsRepository, IndexChanges, PersonDocuments, PostDocuments, RestampDocuments, ReindexHandler, Reindexer, TagDocumentsRepository];
const matching = [ArticleSearch, ChannelSearch, ContentWalk, ContentWindowsRepository, PersonSearch, PostSearch, ResolveFilters, TagSearch];

/** Finds people, channels, tags, articles and posts. */
@Module({
  imports: [BlogsModule, ChannelsModule, PeopleModule, StreamModule, TagsModule, TiesModule],
  providers: [...documents, ...matching, FindEverything, HighlightsResolver, SearchResolver, SearchTurns],
  exports: [Reindexer],
})
export class SearchModule {}
