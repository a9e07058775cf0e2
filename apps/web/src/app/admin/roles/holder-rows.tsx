import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { AccountMarks } from '../../../features/people/accounts/account-marks.js';
import { AccountRow } from '../../../features/people/accounts/account-parts.js';
import { PersonCell } from '../../../features/people/accounts/person-cell.js';
import { useAppoint } from '../../../features/people/accounts/use-appoint.js';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useSelf } from '../../../shared/graphql/frame.js';
import { Button } from '../../../shared/ui/button.js';
import { Failure } from '../../../shared/ui/failure.js';
import { More } from '../../../shared/ui/more.js';

void AccountRow;

export const Holders = graphql(`
  fragment Holders on PersonConnection {
    edges {
      node {
        id
        ...AccountRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const FurtherHolders = graphql(`
  query FurtherHolders($filter: AccountFilter!, $after: String) {
    accounts(filter: $filter, first: 100, after: $after) {
      ...Holders
    }
  }
`);

export type Held = 'ADMINISTRATOR' | 'MODERATOR' | 'MARK';

interface HolderRowsProps {
  holds: Held;
  holders: FragmentType<typeof Holders>;
  /** When one was taken away. */
  onChanged: () => void;
}

/** Those who have a role or the mark, from one page on. */
export function HolderRows({ holds, holders, onChanged }: HolderRowsProps) {
  const { t } = useLingui();
  const self = useSelf();
  const { edges, pageInfo } = readFragment(Holders, holders);
  const { askForRole, askForMark } = useAppoint(onChanged);
  return (
    <>
      {edges.map(({ node }) => {
        const person = { ...readFragment(AccountRow, node), viewerIsSelf: node.id === self?.id };
        return (
          <li key={node.id}>
            <PersonCell
              person={node}
              link={(name, handle) => (
                <Link to="/admin/people/$handle" params={{ handle }}>
                  {name}
                </Link>
              )}
            />
            <AccountMarks person={node} />
            <Button
              variant="plain"
              size="xs"
              aria-label={holds === 'MARK' ? t`Change the mark of ${person.displayName}` : t`Remove role of ${person.displayName}`}
              onClick={() => (holds === 'MARK' ? askForMark(person) : askForRole(person, holds, false))}
            >
              {holds === 'MARK' ? <Trans>Change…</Trans> : <Trans>Remove role…</Trans>}
            </Button>
          </li>
        );
      })}
      {pageInfo.hasNextPage && <More>{() => <Further holds={holds} after={pageInfo.endCursor ?? null} onChanged={onChanged} />}</More>}
    </>
  );
}

function Further({ holds, after, onChanged }: { holds: Held; after: string | null; onChanged: () => void }) {
  const filter = holds === 'MARK' ? { official: true, former: false } : { role: holds, former: false };
  const [{ data, error }, again] = useQuery({ query: FurtherHolders, variables: { filter, after }, requestPolicy: 'cache-and-network' });
  if (data) return <HolderRows holds={holds} holders={data.accounts} onChanged={onChanged} />;
  return error ? <Failure error={error} onRetry={() => again({ requestPolicy: 'network-only' })} /> : null;
}
