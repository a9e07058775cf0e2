import { useQuery } from 'urql';
import { FrameQuery } from '../../shared/graphql/frame.js';
import { Empty } from '../../shared/ui/empty.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';

/** For an address that leads nowhere, and for what the viewer may not read: it is the same. */
export function Missing({ what }: { what: string }) {
  return (
    <Column title="Not found">
      <Empty title={`There is no such ${what}`} action={<LinkButton to="/">Go to Home</LinkButton>}>
        It may have been deleted, or it isn’t open to you.
      </Empty>
    </Column>
  );
}

export function NotFound() {
  useQuery({ query: FrameQuery });
  return <Missing what="page" />;
}
