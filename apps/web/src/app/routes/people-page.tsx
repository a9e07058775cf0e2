import { Trans, useLingui } from '@lingui/react/macro';
import { DirectoryQuery } from '../../features/people/directory/directory-query.js';
import { type DirectorySearch, hasFilters } from '../../features/people/directory/directory-search.js';
import { PersonTile } from '../../features/people/directory/person-tile.js';
import { FollowButton } from '../../features/stream/follow/follow-button.js';
import type { ResultOf, VariablesOf } from '../../shared/graphql/document.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Button } from '../../shared/ui/button.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import styles from './people.module.css';

type Variables = Pick<VariablesOf<typeof DirectoryQuery>, 'filter' | 'sort'>;

interface DirectoryPageProps {
  page: ResultOf<typeof DirectoryQuery> | undefined;
  variables: Variables;
  view: 'grid' | 'list';
  search: DirectorySearch;
  onChange: (part: Partial<DirectorySearch>) => void;
}

const NONE = { department: undefined, location: undefined, skill: undefined, employer: undefined, school: undefined, former: undefined };

/** The people who fit, more of them as the end comes near. */
export function DirectoryPage({ page, variables, view, search, onChange }: DirectoryPageProps) {
  const { t } = useLingui();
  if (!page) return <PostsSkeleton count={3} />;
  if (page.people.edges.length === 0) {
    const action = hasFilters(search) && (
      <Button variant="soft" onClick={() => onChange(NONE)}>
        <Trans>Clear filters</Trans>
      </Button>
    );
    return (
      <Empty title={t`Nobody fits`} action={action}>
        {hasFilters(search) ? <Trans>Nobody has all of this at once. Take one of the filters away.</Trans> : <Trans>Try the beginning of a name, a handle or a title.</Trans>}
      </Empty>
    );
  }
  return (
    <ul className={styles.people} aria-label={t`People`} data-view={view}>
      <Tiles page={page} variables={variables} />
    </ul>
  );
}

function Tiles({ page, variables }: { page: ResultOf<typeof DirectoryQuery>; variables: Variables }) {
  const self = useSelf();
  const { edges, pageInfo } = page.people;
  return (
    <>
      {edges.map(({ node }) => (
        <PersonTile key={node.id} person={node} action={node.id !== self?.id && !node.former && <FollowButton subject={node} name={node.displayName} soft />} />
      ))}
      {pageInfo.hasNextPage && <More>{() => <NextTiles after={pageInfo.endCursor ?? null} variables={variables} />}</More>}
    </>
  );
}

function NextTiles({ after, variables }: { after: string | null; variables: Variables }) {
  const { data, error, retry } = usePage(DirectoryQuery, { ...variables, after, further: true });
  if (error && !data) return <li><Failure error={error} onRetry={retry} /></li>;
  return data ? <Tiles page={data} variables={variables} /> : null;
}
