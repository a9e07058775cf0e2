import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Highlights } from '../../features/search/highlights.js';
import { Hit, HitParts } from '../../features/search/hits.js';
import { isKind, type Kind } from '../../features/search/kinds.js';
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

interface SearchResultsProps {
  query: string;
  kind: Kind | undefined;
  after: string | null;
  /** Of the last hit of the page before. */
  previous?: Kind | undefined;
}

/** One page of what was found, and the next when its end comes near. While another word is searched for, what the last one found stays. */
export function SearchResults({ query, kind, after, previous }: SearchResultsProps) {
  const { data, error, fetching, retry } = usePage(SearchPageQuery, { query, kinds: kind ? [kind] : null, after });
  const refusal = error && refusalOf(error);
  if (refusal) return <Refused message={refusal.message} />;
  if (error && !fetching) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.search;
  if (edges.length === 0 && !after) return fetching ? <PostsSkeleton count={3} /> : <NothingFound query={query} />;
  const found = edges.map(({ node }) => kindOf(node.__typename));
  return (
    <>
      {edges.map((edge, i) => {
        const { highlights } = readFragment(Highlights, edge);
        const headed = kind === undefined && found[i] !== (i === 0 ? previous : found[i - 1]);
        return (
          <li key={'id' in edge.node ? edge.node.id : edge.cursor} className={styles.hit} data-waiting={(fetching && !after) || undefined}>
            {headed && found[i] && <KindHeading kind={found[i]} query={query} />}
            {edge.node.__typename === 'Post' ? <PostView post={edge.node} withParent marks={highlights[0]?.ranges} /> : <Hit hit={edge.node} highlights={highlights} />}
          </li>
        );
      })}
      {pageInfo.hasNextPage && !fetching && <More key={query}>{() => <SearchResults query={query} kind={kind} after={pageInfo.endCursor ?? null} previous={found.at(-1)} />}</More>}
    </>
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
