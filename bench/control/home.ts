import type pg from 'pg';
import { encodeCursor, encodeId } from '#platform';
import { pageOf } from './page-of.js';
import { PAGE } from './page-statement.js';
import { send } from './pg-query.js';
import { pullHome } from './pull.js';
import { facetOf, personOf } from './shapes.js';
import type { ControlViewer } from './viewer.js';

/** The answer to the operation Home of load/operations.ts, as the hub gives it. */
export async function home(pool: pg.Pool, viewer: ControlViewer, first: number): Promise<object> {
  const found = await pullHome(pool, viewer, first);
  const places = found.slice(0, first);
  const rows = await send(pool, 'page', PAGE, [
    viewer.id, viewer.audienceIds, viewer.closedChannelIds, viewer.moderates,
    places.map((place) => place.postId), places.map((place) => place.reposterId),
  ]);
  const edges = rows.map((row) => edgeOf(row as Cells, viewer, (places[Number(row[0]) - 1] as { key: string }).key));
  return { homeTimeline: { edges, pageInfo: pageOf(edges, found.length > first) } };
}

/** A row of 38 columns as PostgreSQL gives it; each run compares the answers with the hub's. */
type Cells = readonly unknown[];

function edgeOf(row: Cells, viewer: ControlViewer, key: string) {
  const [, id, text, weightedLength, createdAt, editedAt, facets, replyCount, repostCount, quoteCount, restriction] = row;
  const own = row[11] === viewer.id;
  return {
    cursor: encodeCursor(key),
    reasons: (row[37] as string[]).map((kind) => ({ kind })),
    repostedBy: row[21] && personOf(row, 21),
    node: {
      id: encodeId('post', String(id)), text, weightedLength, createdAt, editedAt, deleted: false, facets: (facets as Parameters<typeof facetOf>[0][]).map(facetOf),
      author: { ...personOf(row, 11), title: row[14], former: row[15] },
      channel: { id: encodeId('channel', String(row[16])), slug: row[17], name: row[18], kind: row[19], private: row[20] },
      card: cardOf(row), replyCount, repostCount, quoteCount,
      viewerReposted: row[36], viewerCanEdit: own && (restriction === null || restriction === 'HELD'), viewerCanDelete: own,
    },
  };
}

function cardOf(row: Cells): object | null {
  if (row[25]) {
    const article = {
      id: encodeId('article', String(row[25])), slug: row[26], title: row[27], excerpt: row[28], readingMinutes: row[29], author: personOf(row, 30),
    };
    return { __typename: 'ArticleCard', notice: row[24], article };
  }
  return row[33] === null ? null : { __typename: 'BlogCard', blog: { id: encodeId('blog', String(row[33])), slug: row[34], title: row[35] } };
}
