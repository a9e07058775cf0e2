import { t } from '@lingui/core/macro';
import { IconArticle, IconHash, IconHistory, IconLock, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Highlights, type Highlight } from '../../features/search/highlights.js';
import { readFragment, type ResultOf } from '../../shared/graphql/document.js';
import { Avatar } from '../../shared/person/avatar.js';
import { marked } from '../../shared/ui/marked.js';
import type { Goal, GoalGroup } from './goal.js';
import { JumpEdge, JumpNode, type JumpResult } from './jump-query.js';

/** The page of everything that was found. */
export function searchGoal(text: string): Goal {
  return { id: 'search', to: { to: '/search', search: { q: text } }, icon: <IconSearch aria-hidden />, name: t`Search for “${text}”` };
}

export function recentGoal(text: string): Goal {
  return { ...searchGoal(text), id: `recent ${text}`, icon: <IconHistory aria-hidden />, name: text };
}

export function channelGoal(channel: { id: string; slug: string; name: string; private: boolean }): Goal {
  const Icon = channel.private ? IconLock : IconHash;
  return { id: channel.id, to: { to: '/c/$slug', params: { slug: channel.slug } }, icon: <Icon aria-hidden />, name: channel.name };
}

type Hits = JumpResult['people'];

/** Where each thing found leads, kind by kind. */
export function goalsOf({ people, channels, tags, articles, posts }: JumpResult): GoalGroup[] {
  return [
    [t`People`, goalsTo(people)],
    [t`Channels`, goalsTo(channels)],
    [t`Tags`, goalsTo(tags)],
    [t`Articles`, goalsTo(articles)],
    [t`Posts`, goalsTo(posts)],
  ];
}

function goalsTo({ edges }: Hits): Goal[] {
  return edges.map((masked) => {
    const edge = readFragment(JumpEdge, masked);
    return goalTo(readFragment(JumpNode, edge.node), readFragment(Highlights, edge).highlights);
  });
}

function goalTo(node: ResultOf<typeof JumpNode>, highlights: readonly Highlight[]): Goal {
  switch (node.__typename) {
    case 'Person':
      return { id: node.id, to: { to: '/@{$handle}', params: { handle: node.handle } }, icon: <Avatar person={node} size={26} />, name: node.displayName, about: node.title };
    case 'Channel':
      return channelGoal(node);
    case 'Tag':
      return { id: node.id, to: { to: '/t/$name', params: { name: node.name } }, icon: <IconHash aria-hidden />, name: node.name };
    case 'Article':
      return { id: node.id, to: { to: '/a/$slug', params: { slug: node.slug } }, icon: <IconArticle aria-hidden />, name: node.heading, about: node.author.displayName };
    case 'Post':
      return {
        id: node.id, to: { to: '/p/$postId', params: { postId: node.id } }, icon: <Avatar person={node.author} size={26} />,
        name: excerpt(node.text, highlights[0]?.ranges), about: node.author.displayName,
      };
  }
}

/** A post's words from a little before the first that was found. */
function excerpt(text: string, ranges: readonly { start: number; end: number }[] | undefined): ReactNode {
  const first = ranges?.[0]?.start ?? 0;
  const from = first < 40 ? 0 : text.lastIndexOf(' ', first - 20) + 1 || first;
  return (
    <>
      {from > 0 && '… '}
      {marked(text.slice(from), ranges, from)}
    </>
  );
}
