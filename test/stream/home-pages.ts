import { parseId } from '#platform';
import type { TestHub } from '../support/hub.js';
import type { MergedEntry } from './full-merge.js';

interface HomePage {
  readonly edges: { cursor: string; node: { id: string }; repostedBy: { id: string } | null; reasons: { kind: string; source: { id: string } | null }[] }[];
  readonly pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String) {
  homeTimeline(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } repostedBy { id } reasons { kind source { id } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

/** All of a Home as one who pages through it sees it, newest first. @throws where a page is short, or ends too early or too late */
export async function pagedHome(hub: TestHub, token: string, size: number, direction: 'forward' | 'backward'): Promise<MergedEntry[]> {
  const entries: MergedEntry[] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: HomePage = direction === 'forward'
      ? await homePage(hub, token, { first: size, after: cursor })
      : await homePage(hub, token, { last: size, before: cursor });
    const found = page.edges.map(entryOf);
    if (direction === 'forward') entries.push(...found);
    else entries.unshift(...found);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    const more = direction === 'forward' ? hasNextPage : hasPreviousPage;
    if ((direction === 'forward' ? hasPreviousPage : hasNextPage) !== (cursor !== null)) throw new Error('The page says wrongly where it stands');
    if (!more) return entries;
    if (found.length !== size) throw new Error(`A page of ${found.length} for ${size}, and more to come`);
    cursor = direction === 'forward' ? endCursor : startCursor;
  }
}

/** One page, as entries. */
export async function homeEntries(hub: TestHub, token: string, variables: Record<string, unknown>): Promise<MergedEntry[]> {
  return (await homePage(hub, token, variables)).edges.map(entryOf);
}

async function homePage(hub: TestHub, token: string, variables: Record<string, unknown>): Promise<HomePage> {
  return (await hub.ask<{ homeTimeline: HomePage }>(token, QUERY, variables)).homeTimeline;
}

function entryOf(edge: HomePage['edges'][number]): MergedEntry {
  return {
    key: Buffer.from(edge.cursor, 'base64url').toString(),
    postId: uuid(edge.node.id),
    repostedBy: edge.repostedBy && uuid(edge.repostedBy.id),
    reasons: edge.reasons.map(({ kind, source }) => (source ? `${kind} ${uuid(source.id)}` : kind)).sort(),
  };
}

function uuid(id: string): string {
  return parseId(id)?.uuid ?? id;
}
