import { Module } from '@nestjs/common';
import { BlogsModule } from '#blogs';
import { ChannelsModule } from '#channels';
import { MediaModule } from '#media';
import { PeopleModule } from '#people';
import { StreamModule } from '#stream';
import { ActivityLoader } from './activity/activity.loader.js';
import { ActivityRepository } from './activity/activity.repository.js';
import { PersonActivityResolver } from './activity/person-activity.resolver.js';
import { CardAttacher } from './cards/card-attacher.js';
import { CardLoader } from './cards/card.loader.js';
import { CardsRepository } from './cards/cards.repository.js';
import { HubTargets } from './cards/hub-targets.js';
import { PostCardResolver } from './cards/post-card.resolver.js';
import { RefreshCardCommand } from './cards/refresh-card.command.js';
import { RefreshCardHandler } from './cards/refresh-card.handler.js';
import { ChannelPinPolicy } from './channel-pins/channel-pin.policy.js';
import { ChannelPinsLoader, PinnedInChannelLoader } from './channel-pins/channel-pins.loader.js';
import { ChannelPinsRepository } from './channel-pins/channel-pins.repository.js';
import { ArticlePinFieldsResolver, ChannelPinsResolver, PinInChannelResolver, PostPinFieldsResolver } from './channel-pins/channel-pins.resolver.js';
import { PinInChannelCommand } from './channel-pins/pin-in-channel.command.js';
import { CitationCountLoader } from './citations/citation-count.loader.js';
import { CitationsLoader } from './citations/citations.loader.js';
import { CitationCountsRepository } from './citations/citation-counts.repository.js';
import { FollowArticles } from './citations/follow-articles.js';
import { FollowCitations } from './citations/follow-citations.js';
import { RecountCitationsJob } from './citations/recount-citations.job.js';
import { GrowArticleCommand } from './growth/grow-article.command.js';
import { GrownArticlesLoader } from './growth/grown-articles.loader.js';
import { GrownArticlesRepository } from './growth/grown-articles.repository.js';
import { GrownFromLoader } from './growth/grown-from.loader.js';
import { ArticleGrowthResolver, ThreadGrowthResolver } from './growth/growth.resolver.js';
import { ThreadPosts } from './growth/thread-posts.js';
import { FetchLinkCardHandler } from './links/fetch-link-card.handler.js';
import { LinkCardFieldsResolver } from './links/link-card-fields.resolver.js';
import { LinkCardLoader } from './links/link-card.loader.js';
import { LinkCardsRepository } from './links/link-cards.repository.js';
import { LinkPictures } from './links/link-pictures.js';
import { WantLinks } from './links/want-links.js';
import { ArticleTieCountsResolver, ArticleTiesResolver } from './notices/article-ties.resolver.js';
import { FollowNotices } from './notices/follow-notices.js';
import { NoticeLoader } from './notices/notice.loader.js';
import { PublishNoticeCommand } from './notices/publish-notice.command.js';
import { AnswerCoAuthorOfferCommand } from './offers/answer-co-author-offer.command.js';
import { CoAuthorOffersRepository } from './offers/co-author-offers.repository.js';
import { CoAuthorOffersResolver } from './offers/co-author-offers.resolver.js';
import { OfferCoAuthorshipHandler } from './offers/offer-co-authorship.handler.js';
import { CardPassageResolver, PassageRevisionResolver } from './passages/card-passage.resolver.js';
import { ForgetPassagesHandler } from './passages/forget-passages.handler.js';
import { PassageLoader } from './passages/passage.loader.js';
import { PassagePlaces } from './passages/passage-places.js';
import { PassagesRepository } from './passages/passages.repository.js';
import { QuotePassageCommand } from './passages/quote-passage.command.js';
import { BringOutArticleCommand } from './publishing/bring-out-article.command.js';
import { CreatePostCommand } from './publishing/create-post.command.js';
import { PublishArticleWithNoticeCommand } from './publishing/publish-article-with-notice.command.js';
import { PublishingResolver } from './publishing/publishing.resolver.js';
import { ReleaseArticleCommand } from './scheduling/release-article.command.js';
import { ReleaseArticlesJob } from './scheduling/release-articles.job.js';
import { SchedulePublicationCommand } from './scheduling/schedule-publication.command.js';
import { ScheduledNoticeLoader } from './scheduling/scheduled-notice.loader.js';
import { ScheduledNoticesRepository } from './scheduling/scheduled-notices.repository.js';
import { SchedulingResolver } from './scheduling/scheduling.resolver.js';
import { FollowGrownArticles, FollowQuotedPosts } from './withheld/follow-quotations.js';
import { QuotationsRepository } from './withheld/quotations.repository.js';
import { WithholdQuotations } from './withheld/withhold-quotations.js';

const activity = [ActivityLoader, ActivityRepository, PersonActivityResolver];
const channelPins = [ArticlePinFieldsResolver, ChannelPinPolicy, ChannelPinsLoader, ChannelPinsRepository, ChannelPinsResolver, PinInChannelCommand, PinInChannelResolver,
  PinnedInChannelLoader, PostPinFieldsResolver];
const growth = [ArticleGrowthResolver, GrowArticleCommand, GrownArticlesLoader, GrownArticlesRepository, GrownFromLoader, ThreadGrowthResolver, ThreadPosts];
const links = [FetchLinkCardHandler, HubTargets, LinkCardFieldsResolver, LinkCardLoader, LinkCardsRepository, LinkPictures, RefreshCardCommand, WantLinks];
const offers = [AnswerCoAuthorOfferCommand, CoAuthorOffersRepository, CoAuthorOffersResolver, OfferCoAuthorshipHandler];
const passages = [CardPassageResolver, ForgetPassagesHandler, PassageLoader, PassagePlaces, PassageRevisionResolver, PassagesRepository, QuotePassageCommand];
const scheduling = [ReleaseArticleCommand, ReleaseArticlesJob, SchedulePublicationCommand, ScheduledNoticeLoader, ScheduledNoticesRepository, SchedulingResolver];
const withheld = [FollowGrownArticles, FollowQuotedPosts, QuotationsRepository, WithholdQuotations];

/** What joins the stream and the blogs. */
@Module({
  imports: [BlogsModule, ChannelsModule, MediaModule, PeopleModule, StreamModule],
  providers: [ArticleTieCountsResolver, ArticleTiesResolver, BringOutArticleCommand, CardAttacher, CardLoader, CardsRepository, CitationCountLoader, CitationCountsRepository, CitationsLoader,
    CreatePostCommand, FollowArticles, FollowCitations, FollowNotices, NoticeLoader, PostCardResolver, PublishArticleWithNoticeCommand, PublishNoticeCommand,
    PublishingResolver, RecountCitationsJob, RefreshCardHandler, ...activity, ...channelPins, ...growth, ...links, ...offers, ...passages, ...scheduling, ...withheld],
  exports: [CardAttacher, ReleaseArticlesJob, CreatePostCommand, GrowArticleCommand, PublishArticleWithNoticeCommand, PublishNoticeCommand],
})
export class TiesModule {}
