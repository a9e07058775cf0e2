import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { ChannelsModule } from '#channels';
import { MediaModule } from '#media';
import { PeopleModule } from '#people';
import { TagsModule } from '#tags';
import { ArticleDependents } from './articles/article-dependents.js';
import { ArticleDetails } from './articles/article-details.js';
import { ArticleFieldsResolver } from './articles/article-fields.resolver.js';
import { ArticleKeepersResolver } from './articles/article-keepers.resolver.js';
import { ArticleListLoader } from './articles/article-list.loader.js';
import { ArticleLoader } from './articles/article.loader.js';
import { ArticleNodes } from './articles/article-nodes.js';
import { ArticlePolicy } from './articles/article.policy.js';
import { ArticleResolver } from './articles/article.resolver.js';
import { ArticleRightsLoader } from './articles/article-rights.loader.js';
import { ArticleShelfResolver } from './articles/article-shelf.resolver.js';
import { ArticleTagsLoader } from './articles/article-tags.loader.js';
import { ArticleBodyLoader, ArticleHtmlLoader } from './articles/article-text.loader.js';
import { ArticleTextResolver } from './articles/article-text.resolver.js';
import { ArticleTexts } from './articles/article-texts.js';
import { ArticleWritesRepository } from './articles/article-writes.repository.js';
import { ArticlesRepository } from './articles/articles.repository.js';
import { BlogArticlesResolver, CategoryArticlesResolver, ChannelArticlesResolver, DraftListResolver, NewestArticlesResolver, PersonArticlesResolver, TagArticlesResolver } from './articles/article-lists.resolver.js';
import { CreateArticleCommand } from './articles/create-article.command.js';
import { DeleteArticleCommand } from './articles/delete-article.command.js';
import { KeepDraftCommand } from './articles/keep-draft.command.js';
import { PublishArticleCommand } from './articles/publish-article.command.js';
import { RestampArticles } from './articles/restamp-articles.js';
import { RestoreRevisionCommand } from './articles/restore-revision.command.js';
import { RestoreRevisionResolver } from './articles/restore-revision.resolver.js';
import { RestrictArticleCommand } from './articles/restrict-article.command.js';
import { TaggedArticles } from './articles/tagged-articles.js';
import { UpdateArticleCommand } from './articles/update-article.command.js';
import { BlogFieldsResolver } from './blogs/blog-fields.resolver.js';
import { BlogLoader, OwnersBlogLoader } from './blogs/blog.loader.js';
import { BlogPlace } from './blogs/blog-place.js';
import { BlogPolicy } from './blogs/blog.policy.js';
import { BlogResolver } from './blogs/blog.resolver.js';
import { BlogRights } from './blogs/blog-rights.js';
import { BlogsToWriteInResolver } from './blogs/blogs-to-write-in.resolver.js';
import { BlogsRepository } from './blogs/blogs.repository.js';
import { ChannelBlogResolver } from './blogs/channel-blog.resolver.js';
import { CreateBlogCommand } from './blogs/create-blog.command.js';
import { DepartmentBlogResolver } from './blogs/department-blog.resolver.js';
import { PersonBlogResolver } from './blogs/person-blog.resolver.js';
import { CategoriesRepository } from './categories/categories.repository.js';
import { CategoryResolver } from './categories/category.resolver.js';
import { CategoryLoader } from './categories/category.loader.js';
import { CommentOnDraftCommand } from './comments/comment-on-draft.command.js';
import { ArticleDraftCommentsResolver, DraftCommentFieldsResolver } from './comments/draft-comment-fields.resolver.js';
import { DraftCommentLoader, DraftCommentsLoader } from './comments/draft-comment.loader.js';
import { DraftCommentResolver } from './comments/draft-comment.resolver.js';
import { DraftCommentsRepository } from './comments/draft-comments.repository.js';
import { EditDraftCommentCommand } from './comments/edit-draft-comment.command.js';
import { ResolveDraftCommentCommand } from './comments/resolve-draft-comment.command.js';
import { ArticleMediaFieldsResolver } from './media/article-media-fields.resolver.js';
import { ArticleMediaLoader } from './media/article-media.loader.js';
import { ArticleMediaRepository } from './media/article-media.repository.js';
import { ArticleMedia } from './media/article-media.js';
import { MoreToReadLoader } from './more/more-to-read.loader.js';
import { MoreToReadRepository } from './more/more-to-read.repository.js';
import { MoreToReadResolver } from './more/more-to-read.resolver.js';
import { BringPicturesHandler } from './outside-pictures/bring-pictures.handler.js';
import { OutsidePicturesLoader } from './outside-pictures/outside-pictures.loader.js';
import { OutsidePictureFieldsResolver, OutsidePicturesResolver } from './outside-pictures/outside-pictures.resolver.js';
import { OutsidePicturesRepository } from './outside-pictures/outside-pictures.repository.js';
import { ShowBroughtPictures } from './outside-pictures/show-brought-pictures.js';
import { WantPictures } from './outside-pictures/want-pictures.js';
import { PinArticleCommand } from './pins/pin-article.command.js';
import { PinPolicy } from './pins/pin.policy.js';
import { AfterMove } from './moving/after-move.js';
import { ArticleMovesRepository } from './moving/article-moves.repository.js';
import { MoveArticleCommand } from './moving/move-article.command.js';
import { MovingResolver } from './moving/moving.resolver.js';
import { ArticlePinResolver, BlogPinsResolver } from './pins/pin.resolver.js';
import { PinnedArticlesLoader } from './pins/pinned-articles.loader.js';
import { PinsRepository } from './pins/pins.repository.js';
import { RenderAnewJob } from './rendering/render-anew.job.js';
import { StoredHtmlRepository } from './rendering/stored-html.repository.js';
import { RevisionListLoader, RevisionLoader } from './revisions/revision.loader.js';
import { RevisionFieldsResolver } from './revisions/revision-fields.resolver.js';
import { RevisionsRepository } from './revisions/revisions.repository.js';
import { DueArticles } from './scheduling/due-articles.js';
import { ScheduleArticleCommand } from './scheduling/schedule-article.command.js';
import { SchedulesRepository } from './scheduling/schedules.repository.js';
import { ChangeSeriesCommand } from './series/change-series.command.js';
import { CreateSeriesCommand } from './series/create-series.command.js';
import { PutInSeriesCommand } from './series/put-in-series.command.js';
import { ArticleSeriesResolver, BlogSeriesResolver, SeriesFieldsResolver } from './series/series-fields.resolver.js';
import { SeriesPlace } from './series/series-place.js';
import { SeriesWritesRepository } from './series/series-writes.repository.js';
import { BlogSeriesLoader, PlaceInSeriesLoader, SeriesArticlesLoader, SeriesLoader, SeriesTotalsLoader } from './series/series.loader.js';
import { SeriesRepository } from './series/series.repository.js';
import { SeriesQueryResolver, SeriesResolver } from './series/series.resolver.js';
import { ArticleSharesLoader } from './sharing/article-shares.loader.js';
import { ArticleSharesResolver } from './sharing/article-shares.resolver.js';
import { ShareArticleCommand } from './sharing/share-article.command.js';
import { SharingResolver } from './sharing/sharing.resolver.js';
import { UnshareArticleCommand } from './sharing/unshare-article.command.js';

const articles = [ArticleDependents, ArticleDetails, ArticleFieldsResolver, ArticleKeepersResolver, ArticleListLoader, ArticleLoader, ArticleNodes, ArticlePolicy, ArticleResolver,
  ArticleBodyLoader, ArticleHtmlLoader, ArticleRightsLoader, ArticleShelfResolver, ArticleTextResolver,
  ArticleTagsLoader, ArticleTexts, ArticleWritesRepository, ArticlesRepository, BlogArticlesResolver, CreateArticleCommand, DeleteArticleCommand, DraftListResolver, NewestArticlesResolver, KeepDraftCommand, PersonArticlesResolver,
  PublishArticleCommand, RestampArticles, RestoreRevisionCommand, RestoreRevisionResolver, RestrictArticleCommand, DueArticles, ScheduleArticleCommand, SchedulesRepository, TagArticlesResolver, TaggedArticles, UpdateArticleCommand];
const blogs = [BlogFieldsResolver, BlogLoader, BlogPlace, BlogPolicy, BlogResolver, BlogRights, BlogsRepository, BlogsToWriteInResolver, ChannelBlogResolver, CreateBlogCommand,
  DepartmentBlogResolver, OwnersBlogLoader, PersonBlogResolver];
const media = [ArticleMedia, ArticleMediaFieldsResolver, ArticleMediaLoader, ArticleMediaRepository];
const moving = [AfterMove, ArticleMovesRepository, MoveArticleCommand, MovingResolver];
const sharing = [ArticleDraftCommentsResolver, ArticleSharesLoader, ArticleSharesResolver, CommentOnDraftCommand, DraftCommentFieldsResolver, DraftCommentLoader,
  DraftCommentResolver, DraftCommentsLoader, DraftCommentsRepository, EditDraftCommentCommand, ResolveDraftCommentCommand, ShareArticleCommand, SharingResolver, UnshareArticleCommand];
const series = [ArticleSeriesResolver, BlogSeriesLoader, BlogSeriesResolver, ChangeSeriesCommand, CreateSeriesCommand, PlaceInSeriesLoader, PutInSeriesCommand,
  SeriesArticlesLoader, SeriesFieldsResolver, SeriesLoader, SeriesPlace, SeriesQueryResolver, SeriesRepository, SeriesResolver, SeriesTotalsLoader, SeriesWritesRepository];
const shelves = [RevisionListLoader, CategoriesRepository, CategoryArticlesResolver, ChannelArticlesResolver, CategoryLoader, CategoryResolver, RevisionFieldsResolver, RevisionLoader, RevisionsRepository];
const rendering = [RenderAnewJob, StoredHtmlRepository];
const more = [MoreToReadLoader, MoreToReadRepository, MoreToReadResolver];
const outsidePictures = [BringPicturesHandler, OutsidePicturesLoader, OutsidePicturesRepository, OutsidePictureFieldsResolver, OutsidePicturesResolver, ShowBroughtPictures, WantPictures];
const pins = [ArticlePinResolver, BlogPinsResolver, PinArticleCommand, PinPolicy, PinnedArticlesLoader, PinsRepository];

/** Blogs and their articles. */
@Module({
  imports: [ChannelsModule, MediaModule, PeopleModule, TagsModule],
  providers: [...articles, ...blogs, ...media, ...more, ...moving, ...outsidePictures, ...pins, ...rendering, ...series, ...sharing, ...shelves],
  exports: [ArticleBodyLoader, ArticleDependents, ArticleDetails, ArticleLoader, CommentOnDraftCommand, ArticleWritesRepository, ArticlesRepository, BlogLoader, BlogsRepository,
    CreateArticleCommand, CreateBlogCommand, CreateSeriesCommand, KeepDraftCommand, PublishArticleCommand, PutInSeriesCommand, ResolveDraftCommentCommand, RestrictArticleCommand, RevisionLoader, RevisionsRepository, ScheduleArticleCommand, DueArticles, ShareArticleCommand],
})
export class BlogsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly blogs: BlogLoader,
    private readonly categories: CategoryLoader,
    private readonly series: SeriesLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Blog', (context, id) => this.blogs.load(context, id));
    this.nodes.register('Category', (context, id) => this.categories.load(context, id));
    this.nodes.register('Series', (context, id) => this.series.load(context, id));
  }
}
