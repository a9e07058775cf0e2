import { Trans, useLingui } from '@lingui/react/macro';
import type { CombinedError } from 'urql';
import { messageOf } from '../graphql/errors.js';
import { Button } from './button.js';
import { Empty } from './empty.js';

/** A page or part that couldn't be read, with a way to try again. */
export function Failure({ error, onRetry }: { error: CombinedError; onRetry: () => void }) {
  const { t } = useLingui();
  return (
    <Empty title={t`This couldn’t be loaded`} action={<Button variant="quiet" onClick={onRetry}><Trans>Try again</Trans></Button>}>
      {messageOf(error)}
    </Empty>
  );
}
