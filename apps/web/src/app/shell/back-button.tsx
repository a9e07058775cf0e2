import { useLingui } from '@lingui/react/macro';
import { IconArrowLeft } from '@tabler/icons-react';
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { ActionButton } from '../../shared/ui/action-button.js';

/** Back to where one came from; to Home for who came in by a link. */
export function BackButton() {
  const { t } = useLingui();
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <ActionButton
      label={t`Back`}
      icon={<IconArrowLeft />}
      onClick={() => (canGoBack ? router.history.back() : void router.navigate({ to: '/' }))}
    />
  );
}
