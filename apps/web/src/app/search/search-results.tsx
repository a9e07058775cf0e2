import { Link } from '@tanstack/react-router';
import { Highlights } from '../../features/search/highlights.js';
import { Hit, HitParts } from '../../features/search/hits.js';
import type { Kind } from '../../features/search/kinds.js';
import { withoutOperators } from '../../features/search/operators.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { refusalOf } from '../../shared/graphql/errors.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PostItem } from '../post/post-item-fragment.js';
import { PostView } from '../post/post-item.js';
import styles from './search-results.module.css';

void [FrameParts, HitParts, PostItem];

const SearchPageQuery = graphql(`
  query SearchPage($query: String!, $kinds: [SearchKind!], $after: String, $withFrame: Boolean!) {
    search(query: $query, kinds: $kinds, first: 20, after: $after) {
      edges {
        cursor
        ...Highlights
        node {
          __typename
          ... on Node {
            id
          }
          ... on Post {
            ...PostItem
          }
          ...HitParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    ...FrameParts @include(if: $withFrame)
  }
`);

interface SearchResultsProps {
  query: string;
  kind: Kind | undefined;
  after: string | null;
}

/** One page of what was found, and the next when its end comes near. */
export function SearchResults({ query, kind, after }: SearchResultsProps) {
  const { data, error, retry } = usePage(SearchPageQuery, { query, kinds: kind ? [kind] : null, after });
  const refusal = error && refusalOf(error);
  if (refusal) return <Empty title="This can’t be searched for">{refusal.message}</Empty>;
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.search;
  if (edges.length === 0 && !after) {
    const wider = withoutOperators(query);
    return (
      <Empty title="Nothing found" action={wider !== query.trim() && wider !== '' && <Link to="/search" search={{ q: wider }}>Search for “{wider}” alone</Link>}>
        All words must be there, the last may be begun: fewer or shorter ones find more. What is in channels that you aren’t in isn’t searched.
      </Empty>
    );
  }
  return (
    <>
      {edges.map((edge) => {
        const { highlights } = readFragment(Highlights, edge);
        if (edge.node.__typename !== 'Post') return <Hit key={edge.cursor} hit={edge.node} highlights={highlights} />;
        return (
          <li key={edge.node.id} className={styles.post}>
            <PostView post={edge.node} withParent marks={highlights[0]?.ranges} />
          </li>
        );
      })}
      {pageInfo.hasNextPage && <More>{() => <SearchResults query={query} kind={kind} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
