import { useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { PersonRow, PersonRowParts } from '../../features/people/person-row.js';
import { useReason } from '../../features/people/welcome/reasons.js';
import { FollowButton } from '../../features/stream/follow/follow-button.js';
import { graphql, readFragment } from '../../shared/graphql/document.js';
import { Rows } from '../../shared/ui/rows.js';
import styles from './follow-some.module.css';

void PersonRowParts;

export const FollowSuggestions = graphql(`
  fragment FollowSuggestions on Query {
    followSuggestions(first: 6) {
      person {
        id
        displayName
        viewerFollows
        followerCount
        ...PersonRowParts
      }
      reasons {
        kind
        name
      }
    }
  }
`);

const SuggestionsQuery = graphql(`
  query FollowSuggestions {
    ...FollowSuggestions
  }
`);

interface FollowSomeProps {
  most?: number;
  /** What keeps their room until they are known. */
  waiting?: ReactNode;
}

/** People one might follow, and why, as the page's own query has brought them; nothing where there is nobody. Who is followed stays in the list as long as it is on show. */
export function FollowSome({ most, waiting }: FollowSomeProps) {
  const { t } = useLingui();
  const reason = useReason();
  const [first] = useState(() => ({ query: SuggestionsQuery, requestPolicy: 'cache-first' as const }));
  const [{ data }] = useQuery(first);
  if (!data) return waiting;
  const suggestions = readFragment(FollowSuggestions, data).followSuggestions.slice(0, most);
  if (suggestions.length === 0) return null;
  return (
    <div className={styles.people}>
      <Rows label={t`People you might follow`}>
        {suggestions.map(({ person, reasons }) => (
          <PersonRow key={person.id} person={person} note={reason(reasons, person.followerCount)} actions={<FollowButton subject={person} name={person.displayName} soft />} />
        ))}
      </Rows>
    </div>
  );
}
