import type { CacheExchangeOpts } from '@urql/exchange-graphcache';

const embedded = () => null;

/** Things without an id of their own live inside the thing that holds them. */
const withoutId = [
  'PageInfo', 'Viewer', 'Instance', 'SignInConnection', 'Status', 'Education', 'Employer', 'OfficialMark', 'Facet', 'PostEdit',
  'ReactionCount', 'Restriction', 'Reason', 'ArticleCard', 'BlogCard', 'LinkCard', 'HomeTimelineConnection', 'HomeTimelineEdge',
  'PostConnection', 'PostEdge', 'PersonConnection', 'PersonEdge', 'ChannelConnection', 'ChannelEdge', 'ArticleConnection',
  'ArticleEdge', 'HomeTimelineChange', 'ThreadChange',
];

/** What the normalised cache must know about the schema. Everything else it reads off the answers. */
export const cacheShape: CacheExchangeOpts = {
  keys: Object.fromEntries(withoutId.map((type) => [type, embedded])),
  possibleTypes: {
    Card: ['ArticleCard', 'BlogCard', 'LinkCard'],
    BlogOwner: ['Person', 'Department', 'Channel'],
    Reactable: ['Post', 'Article'],
    Followable: ['Person', 'Channel', 'Tag'],
    Node: ['Person', 'Department', 'Channel', 'Post', 'Tag', 'Category', 'Article', 'Revision', 'Blog', 'App'],
  },
};
