import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.js';
import { Empty } from '../ui/empty.js';
import type { Remedy } from './fetch-code.js';

export interface NotLoadedProps {
  remedy: Remedy;
  /** It is being tried again. */
  waiting: boolean;
  onRetry: () => void;
}

/** Why it can’t be shown, in a sentence. */
export function WhyNotLoaded({ remedy }: Pick<NotLoadedProps, 'remedy'>) {
  return remedy === 'reload' ? (
    <Trans>Perhaps there is a new version. Load the page again; what you were writing is kept.</Trans>
  ) : (
    <Trans>Tidings can’t be reached just now. Check your connection and try again.</Trans>
  );
}

/** The way on: trying again or, where that can’t help, a new page. */
export function LoadAgain({ remedy, waiting, onRetry }: NotLoadedProps) {
  return remedy === 'reload' ? (
    <Button variant="quiet" data-autofocus onClick={() => location.reload()}>
      <Trans>Load it again</Trans>
    </Button>
  ) : (
    <Button variant="quiet" data-autofocus loading={waiting} onClick={onRetry}>
      <Trans>Try again</Trans>
    </Button>
  );
}

/** In the place of a part whose code couldn’t be fetched. */
export function NotLoaded(props: NotLoadedProps) {
  const { t } = useLingui();
  return (
    <Empty title={t`This couldn’t be loaded`} action={<LoadAgain {...props} />}>
      <WhyNotLoaded remedy={props.remedy} />
    </Empty>
  );
}
