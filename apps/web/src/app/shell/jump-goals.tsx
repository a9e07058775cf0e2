import { graphql, readFragment, type ResultOf } from '../../shared/graphql/document.js';
import { Avatar, PersonFace } from '../../shared/person/avatar.js';
import { Highlights } from '../../features/search/highlights.js';
import { marked } from '../../shared/ui/marked.js';
import type { Goal } from './jump.js';

void [Highlights, PersonFace];

/** The best few of each kind, as one types. */
export const JumpQuery = graphql(`
  query Jump($text: String!) {
    people: search(query: $text, kinds: [PERSON], first: 5) {
      edges {
        cursor
        node {
          __typename
          ... on Person {
            id
            handle
            displayName
            title
            ...PersonFace
          }
        }
      }
    }
    channels: search(query: $text, kinds: [CHANNEL], first: 4) {
      edges {
        cursor
        node {
          __typename
          ... on Channel {
            id
            slug
            name
          }
        }
      }
    }
    tags: search(query: $text, kinds: [TAG], first: 4) {
      edges {
        cursor
        node {
          __typename
          ... on Tag {
            id
            name
          }
        }
      }
    }
    articles: search(query: $text, kinds: [ARTICLE], first: 3) {
      edges {
        cursor
        node {
          __typename
          ... on Article {
            id
            slug
            title
            author {
              id
              displayName
            }
          }
        }
      }
    }
    posts: search(query: $text, kinds: [POST], first: 4) {
      edges {
        cursor
        ...Highlights
        node {
          __typename
          ... on Post {
            id
            text
            author {
              id
              displayName
              ...PersonFace
            }
          }
        }
      }
    }
  }
`);

type Found = ResultOf<typeof JumpQuery>;

export function channelGoal({ id, slug, name }: { id: string; slug: string; name: string }): Goal {
  return { id, to: { to: '/c/$slug', params: { slug } }, shown: name };
}

/** Where each thing found leads, kind by kind. */
export function goalsOf({ people, channels, tags, articles, posts }: Found): [string, Goal[]][] {
  return [
    [
      'People',
      people.edges.flatMap(({ node }): Goal[] => {
        if (node.__typename !== 'Person') return [];
        const shown = (
          <>
            <Avatar person={node} size={26} /> {node.displayName} <span>{node.title}</span>
          </>
        );
        return [{ id: node.id, to: { to: '/@{$handle}', params: { handle: node.handle } }, shown }];
      }),
    ],
    ['Channels', channels.edges.flatMap(({ node }) => (node.__typename === 'Channel' ? [channelGoal(node)] : []))],
    ['Tags', tags.edges.flatMap(({ node }): Goal[] => (node.__typename === 'Tag' ? [{ id: node.id, to: { to: '/t/$name', params: { name: node.name } }, shown: `#${node.name}` }] : []))],
    [
      'Articles',
      articles.edges.flatMap(({ node }): Goal[] =>
        node.__typename === 'Article' ? [{ id: node.id, to: { to: '/a/$slug', params: { slug: node.slug } }, shown: <>{node.title} <span>{node.author.displayName}</span></> }] : [],
      ),
    ],
    [
      'Posts',
      posts.edges.flatMap((edge): Goal[] => {
        const { node } = edge;
        if (node.__typename !== 'Post') return [];
        const { highlights } = readFragment(Highlights, edge);
        return [{ id: node.id, to: { to: '/p/$postId', params: { postId: node.id } }, shown: <><Avatar person={node.author} size={26} /> <span>{excerpt(node.text, highlights[0]?.ranges)}</span></> }];
      }),
    ],
  ];
}

/** A post's words from a little before the first that was found. */
function excerpt(text: string, ranges: { start: number; end: number }[] | undefined) {
  const first = ranges?.[0]?.start ?? 0;
  const from = first < 40 ? 0 : text.lastIndexOf(' ', first - 20) + 1 || first;
  return <>{from > 0 && '… '}{marked(text.slice(from), ranges, from)}</>;
}
