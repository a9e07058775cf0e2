import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../shared/ui/button.js';
import { Empty } from '../../shared/ui/empty.js';
import { Column } from '../shell/column.js';

/** For a page that failed while it was drawn. The frame around it still works. */
export function Broken() {
  const { t } = useLingui();
  return (
    <Column title={t`Something went wrong`} wide>
      <Empty title={t`This page couldn’t be shown`} action={<Button variant="quiet" onClick={() => location.reload()}><Trans>Load it again</Trans></Button>}>
        <Trans>Perhaps there is a new version. Load the page again; what you were writing is kept.</Trans>
      </Empty>
    </Column>
  );
}
