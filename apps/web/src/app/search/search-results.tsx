import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { Highlights } from '../../features/search/highlights.js';
import { Hit, HitParts, nameOf } from '../../features/search/hits.js';
import { isKind, type Kind } from '../../features/search/kinds.js';
import { withoutOperators } from '../../features/search/operators.js';
import { useFeedPlace } from '../../features/stream/feed/feed-place.js';
import { Feed } from '../../features/stream/feed/feed.js';
import { graphql, readFragment, type ResultOf } from '../../shared/graphql/document.js';
import { refusalOf } from '../../shared/graphql/errors.js';
import { FrameParts } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { PostItem } from '../post/post-item-fragment.js';
import { PostView } from '../post/post-item.js';
import { KindHeading } from './kind-heading.js';
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

type Page = ResultOf<typeof SearchPageQuery>['search'];
type Found = Page['edges'][number];

const pageOf = ({ edges, pageInfo }: Page) => ({ items: edges, endCursor: pageInfo.endCursor ?? null, hasNextPage: pageInfo.hasNextPage });
const keyOf = (edge: Found) => ('id' in edge.node ? edge.node.id : edge.cursor);

/** How the pages of one search are read. */
const pagesOf = (query: string, kind: Kind | undefined) =>
  function useNextPage(after: string) {
    const { data, error, retry } = usePage(SearchPageQuery, { query, kinds: kind ? [kind] : null, after }, { requestPolicy: 'cache-first' });
    return { page: data && pageOf(data.search), failed: Boolean(error && !data), retry };
  };

interface SearchResultsProps {
  query: string;
  kind: Kind | undefined;
}

/** What was found. While another word is searched for, what the last one found stays. */
export function SearchResults({ query, kind }: SearchResultsProps) {
  const { data, error, fetching, retry } = usePage(SearchPageQuery, { query, kinds: kind ? [kind] : null, after: null });
  const [shown, setShown] = useState(query);
  if (!fetching && shown !== query) setShown(query);
  const refusal = error && refusalOf(error);
  if (refusal) return <Refused message={refusal.message} />;
  if (error && !fetching) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  return (
    <div className={styles.found} data-waiting={fetching || undefined}>
      <FoundList key={shown} query={shown} kind={kind} page={data.search} empty={fetching ? <PostsSkeleton count={3} /> : <NothingFound query={query} />} />
    </div>
  );
}

function FoundList({ query, kind, page, empty }: SearchResultsProps & { page: Page; empty: ReactNode }) {
  const { t } = useLingui();
  const useNextPage = useMemo(() => pagesOf(query, kind), [query, kind]);
  const [top] = page.edges;
  return (
    <Feed
      name={`search-${kind ?? ''}-${query}`}
      label={t`Found`}
      first={pageOf(page)}
      useNextPage={useNextPage}
      list={{ of: 'Query', field: 'search' }}
      keyOf={keyOf}
      between={(above, edge) => kind === undefined && <HeadingAbove above={above} edge={edge} isTop={edge === top} query={query} />}
      render={(edge) => <FoundItem edge={edge} />}
      empty={empty}
    />
  );
}

/** Each kind is headed where it begins. Nothing is known of what stands above a page that was let go of. */
function HeadingAbove({ above, edge, isTop, query }: { above: Found | undefined; edge: Found; isTop: boolean; query: string }) {
  const kind = kindOf(edge.node.__typename);
  const begins = above ? kindOf(above.node.__typename) !== kind : isTop;
  return begins && kind ? <KindHeading kind={kind} query={query} /> : null;
}

function FoundItem({ edge }: { edge: Found }) {
  const place = useFeedPlace();
  const { highlights } = readFragment(Highlights, edge);
  if (edge.node.__typename === 'Post') return <PostView post={edge.node} withParent marks={highlights[0]?.ranges} />;
  return (
    <article aria-label={nameOf(edge.node)} {...place}>
      <Hit hit={edge.node} highlights={highlights} />
    </article>
  );
}

function kindOf(typename: string): Kind | undefined {
  const kind = typename.toUpperCase();
  return isKind(kind) ? kind : undefined;
}

function Refused({ message }: { message: string }) {
  const { t } = useLingui();
  return <Empty title={t`This can’t be searched for`}>{message}</Empty>;
}

function NothingFound({ query }: { query: string }) {
  const { t } = useLingui();
  const wider = withoutOperators(query);
  const narrowed = wider !== query.trim() && wider !== '';
  const action = narrowed && (
    <Link to="/search" search={{ q: wider }}>
      <Trans>Search for “{wider}” alone</Trans>
    </Link>
  );
  return (
    <Empty title={t`Nothing found`} action={action}>
      <Trans>All words must be there, the last may be begun: fewer or shorter ones find more. Only what you may read is searched.</Trans>
    </Empty>
  );
}
