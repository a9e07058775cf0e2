import type { Arguments } from './schema-walk.js';
import type { Secret, Thing } from './secrets.js';

/** What to give the fields that need arguments: the addresses, names and ids of everything there is, and every secret word. */
export function knownArguments(things: readonly Thing[], words: readonly Secret[]): Arguments {
  const by = (type: string, argument: string) => things.flatMap((thing) => (thing.type === type && thing.slug ? `${argument}: "${thing.slug}"` : []));
  const department = things.find((thing) => thing.type === 'Department');
  return {
    'Query.followSuggestions': ['first: 20'],
    'Query.activeChannels': ['first: 100', 'first: 100, filter: { query: "zq" }', 'first: 100, filter: { joined: false }'],
    'Query.accounts': ['first: 100', 'first: 100, filter: { former: true }', 'first: 100, filter: { query: "s" }', `first: 100, filter: { departmentId: "${department?.text}" }`],
    'Query.auditEntries': ['first: 100', 'first: 100, filter: { actions: ["channel."] }'],
    'Query.channelRecords': ['first: 100', 'first: 100, filter: { query: "zq" }', 'first: 100, filter: { private: true }', 'first: 100, filter: { orphaned: true }'],
    'Post.descendants': ['first: 100', ...things.filter(({ type }) => type === 'Post').slice(0, 6).map(({ text }) => `first: 100, around: "${text}"`)],
    'Query.article': by('Article', 'slug'),
    'Query.bookmarks': ['first: 100', ...things.flatMap((thing) => (thing.type === 'BookmarkFolder' ? [`first: 100, folderId: "${thing.text}"`] : []))],
    'Query.blog': by('Blog', 'slug'),
    'Query.category': by('Category', 'slug'),
    'Query.series': by('Series', 'slug'),
    'Query.channel': [...by('Channel', 'slug'), 'slug: "everyone"'],
    'Query.department': by('Department', 'slug'),
    'Query.person': by('Person', 'handle'),
    'Query.tag': by('Tag', 'name'),
    'Image.url': ['width: 1', 'width: 5000'],
    'Query.node': things.map((thing) => `id: "${thing.text}"`),
    'Query.nodes': [`ids: [${things.slice(0, 100).map((thing) => `"${thing.text}"`).join(', ')}]`],
    'Query.savedFeedTimeline': things.flatMap((thing) => (thing.type === 'SavedFeed' ? [`feedId: "${thing.text}", first: 100`] : [])),
    // There is none: each is for administrators alone, which the specs of sign-in have.
    'Query.samlConnection': ['id: "connection_01h2xcejqtf2nbrexx3vqjhp41"'],
    'Query.signInFailures': ['first: 100'],
    'Query.signInTest': ['id: "test_01h2xcejqtf2nbrexx3vqjhp41"'],
    'Query.search': searches(things, words).map((text) => `query: "${text}", first: 100`),
    'Query.searchPeople': ['prefix: "", first: 20', 'prefix: "s", first: 20', 'prefix: "a"'],
    'Query.searchTags': ['prefix: "", first: 20', 'prefix: "zq", first: 20'],
    'Query.people': ['first: 100', 'first: 100, sort: NAME', 'first: 100, sort: NEWEST', 'first: 100, filter: { former: true }', 'first: 100, filter: { query: "s" }', `first: 100, filter: { departmentId: "${department?.text}" }`],
    'Query.peopleCount': ['filter: null', 'filter: { former: true }'],
    'Query.peopleFacet': ['DEPARTMENT', 'LOCATION', 'SKILL', 'EMPLOYER', 'SCHOOL'].flatMap((of) => [`of: ${of}, first: 100`, `of: ${of}, first: 100, filter: { former: true }`, `of: ${of}, first: 100, query: "zq"`]),
    'Query.channels': ['first: 100', 'first: 100, filter: { joined: true }', 'first: 100, filter: { joined: false }', 'first: 100, filter: { query: "zq" }', 'first: 100, filter: { kind: TOPIC }'],
  };
}

/** Each secret word, the beginnings they share, what isn't a word of theirs, and operators with people, channels and the first of the tags: the rest are words, too. */
function searches(things: readonly Thing[], words: readonly Secret[]): string[] {
  const operators = { Person: 'from', Channel: 'in', Tag: 'tag' };
  const named = Object.entries(operators).flatMap(([type, operator]) => things.flatMap((thing) => (thing.type === type && thing.slug ? [`${operator}:${thing.slug}`] : [])).slice(0, 12));
  return ['zq', 'an', 'carries', '-nothing', 'has:link', 'has:article', 'after:2020', ...named, ...words.map((word) => word.text)];
}
