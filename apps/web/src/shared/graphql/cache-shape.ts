import { t } from '@lingui/core/macro';
import type { CacheExchangeOpts, Data, Resolver } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';

const embedded = () => null;

/** An edge of a list of posts is known by its post, so that one which arrives later can be put into lists read before. */
const byNode = (edge: Data) => (edge['node'] as { id?: string } | null)?.id ?? null;

/** The id of the channel that is the whole company's: the same in every hub. */
const EVERYONE = 'channel_0000000000e008000000000002';

/** As long as nobody has given the whole company's channel a name of its own, it has the word of the reader's language, wherever it stands. */
const channelName: Resolver = (parent, _args, cache, info) => {
  const name = cache.resolve(info.parentKey, 'name');
  return parent['id'] === EVERYONE && name === 'Everyone' ? t`Everyone` : name;
};

/** Things without an id of their own live inside the thing that holds them. */
const withoutId = [
  'PageInfo', 'Viewer', 'Instance', 'SignInConnection', 'Status', 'Education', 'Employer', 'OfficialMark', 'Facet', 'PostEdit', 'ReactionCount', 'Restriction',
  'Reason', 'ArticleCard', 'BlogCard', 'PostCard', 'PersonCard', 'LinkCard', 'Passage', 'ActivityConnection', 'CoAuthorOffer', 'HomeTimelineConnection',
  'PostConnection', 'PersonConnection', 'PersonEdge', 'ChannelConnection', 'ChannelEdge', 'ArticleConnection', 'ArticleEdge', 'BookmarkConnection', 'BookmarkEdge',
  'CaseConnection', 'CaseEdge', 'Report', 'Decision', 'CaseSnapshot', 'QuotedContent', 'EarlierContent', 'ReadPosition', 'SearchConnection', 'SearchEdge',
  'SearchHighlight', 'HighlightRange', 'ImageSource', 'DraftCommentConnection', 'DraftCommentEdge', 'HomeTimelineChange', 'ThreadChange', 'ScheduledNotice',
  'HomePosition', 'MentionConnection', 'MentionPosition', 'MentionReason', 'Highlights', 'Highlight', 'HighlightSliders', 'MuteConnection', 'MuteEdge', 'PeopleFigures', 'SigningCertificate', 'AttributeMapping',
  'GroupMeanings', 'SignInFinding', 'ReceivedAttribute', 'TestedPerson', 'SignInFailureConnection', 'SignInFailureEdge', 'FirstRun', 'PersonAccount', 'OwnedField',
  'AuditDetail', 'AuditCheck', 'AuditEntryConnection', 'AuditEntryEdge', 'ChannelRecordConnection', 'ChannelRecordEdge', 'InCommon', 'PeopleFacetValue',
  'Welcome', 'WelcomeStep', 'FollowSuggestion', 'FollowReason', 'MoreToRead', 'Reach', 'ReachDay', 'ChannelPin', 'ChannelMediaConnection', 'ChannelMediaEdge',
  'ConnectionProposal', 'OwnProvider', 'OwnReport', 'ReportedContent', 'SnapshotCard', 'OwnReportConnection', 'OwnReportEdge', 'Appeal', 'DecidedContent', 'ReceivedDecisionConnection', 'ReceivedDecisionEdge', 'OutsidePicture', 'AvatarRemoval', 'HubActivity', 'DayOfActivity', 'RefusedSignIns',
];

/** What the normalised cache must know about the schema. Everything else it reads off the answers. */
export const cacheShape: CacheExchangeOpts = {
  keys: { ...Object.fromEntries(withoutId.map((type) => [type, embedded])), PostEdge: byNode, HomeTimelineEdge: byNode, MentionEdge: byNode, ActivityEdge: byNode },
  // An article's citations and its draft's comments are one list each; timelines and threads read their pages one by one.
  resolvers: { Channel: { name: channelName }, Article: { citations: relayPagination(), draftComments: relayPagination() } },
  // It warns of each field of a union's other members, which is what unions are.
  logger: (severity, message) => {
    if (!message.startsWith('Invalid undefined')) console[severity](message);
  },
  possibleTypes: {
    Card: ['ArticleCard', 'BlogCard', 'PostCard', 'PersonCard', 'LinkCard'],
    BlogOwner: ['Person', 'Department', 'Channel'],
    Activity: ['Post', 'Article'],
    Reactable: ['Post', 'Article'],
    PinnedContent: ['Post', 'Article'],
    Reportable: ['Post', 'Article'],
    SearchResult: ['Person', 'Post', 'Article', 'Channel', 'Tag'],
    Followable: ['Person', 'Channel', 'Tag'],
    MuteSubject: ['Person', 'Channel', 'Tag'],
    Node: ['Person', 'Department', 'Channel', 'Post', 'Tag', 'Category', 'Article', 'Revision', 'Blog', 'App', 'Case', 'BookmarkFolder', 'Mute', 'SavedFeed', 'Series', 'DraftComment'],
  },
};
