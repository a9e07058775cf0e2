import { Trans, useLingui } from '@lingui/react/macro';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import { confirm } from '../../../shared/ui/confirm.js';
import type { ShownConnection } from './connection-fragment.js';
import { RemoveConnection } from './connection-mutations.js';

/** Removes a connection that never let anybody in. */
export function RemoveButton({ connection: { id, label }, onRemoved }: { connection: ShownConnection; onRemoved: () => void }) {
  const { t } = useLingui();
  const remove = useAction(RemoveConnection);
  const ask = () =>
    confirm({
      title: t`Remove ${label}?`,
      consequence: t`Its settings and its signing key are gone for good. Nobody has ever signed in by it, so nobody loses anything.`,
      action: t`Remove`,
      onConfirm: async () => {
        if (await remove({ input: { connectionId: id } })) onRemoved();
      },
    });
  return (
    <Button variant="danger" onClick={ask}>
      <Trans>Remove the connection</Trans>
    </Button>
  );
}
