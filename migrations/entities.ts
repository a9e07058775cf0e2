import { AudienceEntity, AudienceGrantEntity, ClosingChannelEntity, ContentKeeperEntity, ContentShareEntity, RoleGrantEntity } from '#access';
import { AuditCheckEntity, AuditEntryEntity } from '#audit';
import { ArticleEntity, ArticleMediaEntity, ArticleSlugEntity, ArticleTagEntity, BlogEntity, CategoryEntity, DraftCommentEntity, OutsidePictureEntity, RevisionEntity, SeriesArticleEntity, SeriesEntity } from '#blogs';
import { ChannelEntity, ChannelMemberEntity } from '#channels';
import { BookmarkEntity, BookmarkFolderEntity, ReactionCountEntity, ReactionEntity, ReadPositionEntity } from '#engagement';
import { ImportSourceEntity } from '#integrations';
import { MediaEntity, MediaKeyEntity, MediaVariantEntity, OutsideBytesEntity } from '#media';
import { AppealEntity, CaseEntity, CaseMediaEntity, CaseSnapshotEntity, DecisionEntity, DecisionSeenEntity, ReportEntity } from '#moderation';
import { DepartmentEntity, PersonEntity, PersonTraitEntity } from '#people';
import { EventEntity, IdempotencyKeyEntity, OutboxEntryEntity } from '#platform';
import { HighlightSlidersEntity, MentionPositionEntity, SavedFeedEntity, SavedFeedSourceEntity } from '#feeds';
import { ReachMarkEntity, ReachSubjectEntity, ReachTotalEntity } from '#insights';
import { SearchChannelEntity, SearchDocumentEntity, SearchPersonEntity, SearchTagEntity } from '#search';
import {
  AccessTokenEntity, AppEntity, IdentityEntity, SamlAssertionEntity, SamlConnectionEntity, SamlRequestEntity, SessionEntity, SignInFailureEntity, SignInHandoverEntity,
  SignInLinkEntity, SignInTestEntity,
} from '#sign-in';
import {
  FollowCountEntity, FollowEntity, HomePositionEntity, MuteEntity, PostEditEntity, PostEntity, PostMediaEntity, PostMentionEntity, PostTagEntity, SourceHeadEntity,
} from '#stream';
import { TagEntity } from '#tags';
import { ChannelPinEntity, CitationCountEntity, CoAuthorOfferEntity, GrownArticleEntity, LinkCardEntity, PassageEntity, PostCardEntity, ScheduledNoticeEntity, WithheldQuotationEntity } from '#ties';
import { WelcomeEntity } from '#welcome';

/** Every table's entity. */
export const entities = [
  OutboxEntryEntity,
  EventEntity,
  IdempotencyKeyEntity,
  AudienceEntity,
  AudienceGrantEntity,
  ClosingChannelEntity,
  ContentKeeperEntity,
  ContentShareEntity,
  RoleGrantEntity,
  AuditCheckEntity,
  AuditEntryEntity,
  DepartmentEntity,
  PersonEntity,
  PersonTraitEntity,
  WelcomeEntity,
  ChannelEntity,
  ChannelMemberEntity,
  SamlConnectionEntity,
  IdentityEntity,
  SessionEntity,
  SamlRequestEntity,
  SamlAssertionEntity,
  SignInHandoverEntity,
  SignInTestEntity,
  SignInFailureEntity,
  SignInLinkEntity,
  AppEntity,
  AccessTokenEntity,
  TagEntity,
  MediaEntity,
  MediaVariantEntity,
  MediaKeyEntity,
  OutsideBytesEntity,
  PostEntity,
  PostEditEntity,
  PostMediaEntity,
  PostMentionEntity,
  PostTagEntity,
  FollowEntity,
  FollowCountEntity,
  SourceHeadEntity,
  HomePositionEntity,
  MuteEntity,
  BlogEntity,
  CategoryEntity,
  ArticleEntity,
  ArticleMediaEntity,
  OutsidePictureEntity,
  ArticleSlugEntity,
  ArticleTagEntity,
  RevisionEntity,
  DraftCommentEntity,
  SeriesEntity,
  SeriesArticleEntity,
  PostCardEntity,
  ChannelPinEntity,
  ScheduledNoticeEntity,
  LinkCardEntity,
  CitationCountEntity,
  PassageEntity,
  GrownArticleEntity,
  WithheldQuotationEntity,
  CoAuthorOfferEntity,
  ReactionEntity,
  ReactionCountEntity,
  BookmarkFolderEntity,
  BookmarkEntity,
  ReadPositionEntity,
  ImportSourceEntity,
  SavedFeedEntity,
  SavedFeedSourceEntity,
  HighlightSlidersEntity,
  MentionPositionEntity,
  ReachSubjectEntity,
  ReachMarkEntity,
  ReachTotalEntity,
  SearchDocumentEntity,
  SearchPersonEntity,
  SearchTagEntity,
  SearchChannelEntity,
  CaseEntity,
  CaseSnapshotEntity,
  CaseMediaEntity,
  ReportEntity,
  DecisionEntity,
  AppealEntity,
  DecisionSeenEntity,
];
