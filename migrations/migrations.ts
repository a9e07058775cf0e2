import { Platform1764000000001 } from './0001-platform.js';
import { Access1764000000002 } from './0002-access.js';
import { People1764000000003 } from './0003-people.js';
import { Audit1764000000004 } from './0004-audit.js';
import { SignIn1764000000005 } from './0005-sign-in.js';
import { Channels1764000000006 } from './0006-channels.js';
import { Tags1764000000007 } from './0007-tags.js';
import { Stream1764000000008 } from './0008-stream.js';
import { Blogs1764000000009 } from './0009-blogs.js';
import { Ties1764000000010 } from './0010-ties.js';
import { PersonNames1764000000011 } from './0011-person-names.js';
import { Engagement1764000000011 } from './0011-engagement.js';
import { Integrations1764000000012 } from './0012-integrations.js';
import { TagUses1764000000013 } from './0013-tag-uses.js';
import { EngagementOfReaders1764000000020 } from './0020-engagement-of-readers.js';
import { References1764000000021 } from './0021-references.js';
import { Keepers1764000000022 } from './0022-keepers.js';
import { Restrictions1764000000023 } from './0023-restrictions.js';
import { Media1764000000030 } from './0030-media.js';
import { PostMedia1764000000031 } from './0031-post-media.js';
import { Passages1764000000050 } from './0050-passages.js';
import { GrownArticles1764000000051 } from './0051-grown-articles.js';
import { PostsOfAChannel1764000000033 } from './0033-posts-of-a-channel.js';
import { AuditChain1764000000036 } from './0036-audit-chain.js';
import { Moderation1764000000037 } from './0037-moderation.js';
import { ArticleMedia1764000000032 } from './0032-article-media.js';
import { ArticleHistory1764000000060 } from './0060-article-history.js';
import { Search1764000000040 } from './0040-search.js';
import { PinnedArticles1764000000080 } from './0080-pinned-articles.js';
import { Sharing1764000000061 } from './0061-sharing.js';
import { Schedules1764000000062 } from './0062-schedules.js';
import { CoAuthorOffers1764000000052 } from './0052-co-author-offers.js';
import { Series1764000000063 } from './0063-series.js';
import { SearchScopes1764000000086 } from './0086-search-scopes.js';
import { LinkCards1764000000070 } from './0070-link-cards.js';
import { Avatars1764000000071 } from './0071-avatars.js';
import { HomePositions1764000000090 } from './0090-home-positions.js';
import { Mutes1764000000091 } from './0091-mutes.js';
import { SavedFeeds1764000000092 } from './0092-saved-feeds.js';
import { Highlights1764000000093 } from './0093-highlights.js';
import { WordsSpeltOut1764000000094 } from './0094-words-spelt-out.js';
import { PersonTraits1764000000097 } from './0097-person-traits.js';
import { Welcome1764000000098 } from './0098-welcome.js';
import { HeldPosts1764000000100 } from './0100-held-posts.js';
import { WithheldQuotations1764000000101 } from './0101-withheld-quotations.js';
import { Administration1764000000102 } from './0102-administration.js';
import { ArchivedChannels1764000000103 } from './0103-archived-channels.js';
import { AuditChecks1764000000104 } from './0104-audit-checks.js';
import { NewestArticles1764000000120 } from './0120-newest-articles.js';
import { ConnectionTests1764000000105 } from './0105-connection-tests.js';
import { Reach1764000000110 } from './0110-reach.js';
import { ChannelPages1764000000111 } from './0111-channel-pages.js';
import { RenderedBy1764000000140 } from './0140-rendered-by.js';
import { DraftPassages1764000000141 } from './0141-draft-passages.js';
import { IdentityAdoption1764000000160 } from './0160-identity-adoption.js';
import { CaseMedia1764000000231 } from './0231-case-media.js';
import { OutcomesSeen1764000000230 } from './0230-outcomes-seen.js';
import { Mentions1764000000180 } from './0180-mentions.js';
import { OutsidePictures1764000000310 } from './0310-outside-pictures.js';
import { ReportedVersions1764000000330 } from './0330-reported-versions.js';
import { EditedDraftComments1764000000331 } from './0331-edited-draft-comments.js';
import { ReachByDay1764000000320 } from './0320-reach-by-day.js';
import { CaseMediaWords1764000000360 } from './0360-case-media-words.js';
import { OutsideBytes1764000000361 } from './0361-outside-bytes.js';
import { Appeals1764000000370 } from './0370-appeals.js';
import { ArticleCovers1764000000380 } from './0380-article-covers.js';
import { CompanyWideChannels1764000000200 } from './0200-company-wide-channels.js';

/** Every migration, in order. A landed one is never edited. */
export const migrations = [
  Platform1764000000001,
  Access1764000000002,
  People1764000000003,
  Audit1764000000004,
  SignIn1764000000005,
  Channels1764000000006,
  Tags1764000000007,
  Stream1764000000008,
  Blogs1764000000009,
  Ties1764000000010,
  Engagement1764000000011,
  PersonNames1764000000011,
  Integrations1764000000012,
  TagUses1764000000013,
  EngagementOfReaders1764000000020,
  References1764000000021,
  Keepers1764000000022,
  Restrictions1764000000023,
  Media1764000000030,
  PostMedia1764000000031,
  PostsOfAChannel1764000000033,
  AuditChain1764000000036,
  Moderation1764000000037,
  ArticleMedia1764000000032,
  Passages1764000000050,
  GrownArticles1764000000051,
  ArticleHistory1764000000060,
  Search1764000000040,
  PinnedArticles1764000000080,
  Sharing1764000000061,
  Schedules1764000000062,
  CoAuthorOffers1764000000052,
  Series1764000000063,
  SearchScopes1764000000086,
  LinkCards1764000000070,
  HomePositions1764000000090,
  Mutes1764000000091,
  Avatars1764000000071,
  SavedFeeds1764000000092,
  Highlights1764000000093,
  WordsSpeltOut1764000000094,
  PersonTraits1764000000097,
  Welcome1764000000098,
  HeldPosts1764000000100,
  WithheldQuotations1764000000101,
  Administration1764000000102,
  NewestArticles1764000000120,
  ConnectionTests1764000000105,
  Reach1764000000110,
  ArchivedChannels1764000000103,
  AuditChecks1764000000104,
  ChannelPages1764000000111,
  RenderedBy1764000000140,
  DraftPassages1764000000141,
  IdentityAdoption1764000000160,
  Mentions1764000000180,
  OutcomesSeen1764000000230,
  CaseMedia1764000000231,
  OutsidePictures1764000000310,
  ReachByDay1764000000320,
  CaseMediaWords1764000000360,
  OutsideBytes1764000000361,
  CompanyWideChannels1764000000200,
  ReportedVersions1764000000330,
  EditedDraftComments1764000000331,
  Appeals1764000000370,
  ArticleCovers1764000000380,
];
