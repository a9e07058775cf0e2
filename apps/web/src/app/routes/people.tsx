import { useState } from 'react';
import { PersonRow, PersonRowParts } from '../../features/people/person-row.js';
import { FollowButton } from '../../features/stream/follow/follow-button.js';
import { graphql } from '../../shared/graphql/document.js';
import { FrameParts, useSelf } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { More } from '../../shared/ui/more.js';
import { Rows } from '../../shared/ui/rows.js';
import { SearchField } from '../../shared/ui/search-field.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { Column } from '../shell/column.js';

void [FrameParts, PersonRowParts];

const PeoplePageQuery = graphql(`
  query PeoplePage($query: String, $after: String, $withFrame: Boolean!) {
    people(filter: { query: $query }, first: 50, after: $after) {
      edges {
        cursor
        node {
          id
          displayName
          viewerFollows
          ...PersonRowParts
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

/** Everybody who works here. */
export function PeoplePage() {
  const [query, setQuery] = useState('');
  return (
    <Column title="People">
      <SearchField label="Find somebody" onSearch={setQuery} />
      <Rows label="People">
        <Page key={query} query={query} after={null} />
      </Rows>
    </Column>
  );
}

function Page({ query, after }: { query: string; after: string | null }) {
  const self = useSelf();
  const { data, error, retry } = usePage(PeoplePageQuery, { query: query || null, after });
  if (error && !data) return <Failure error={error} onRetry={retry} />;
  if (!data) return <PostsSkeleton count={3} />;
  const { edges, pageInfo } = data.people;
  if (edges.length === 0 && !after) return <Empty title="Nobody fits">Try a part of the name or the handle.</Empty>;
  return (
    <>
      {edges.map(({ node }) => (
        <PersonRow
          key={node.id}
          person={node}
          actions={node.id !== self?.id && <FollowButton subject={node} name={node.displayName} soft />}
        />
      ))}
      {pageInfo.hasNextPage && <More>{() => <Page query={query} after={pageInfo.endCursor ?? null} />}</More>}
    </>
  );
}
