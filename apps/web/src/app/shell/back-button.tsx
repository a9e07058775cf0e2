import { IconArrowLeft } from '@tabler/icons-react';
import { useCanGoBack, useRouter } from '@tanstack/react-router';
import { ActionButton } from '../../shared/ui/action-button.js';

/** Back to where one came from; to Home for who came in by a link. */
export function BackButton() {
  const router = useRouter();
  const canGoBack = useCanGoBack();
  return (
    <ActionButton
      label="Back"
      icon={<IconArrowLeft />}
      onClick={() => (canGoBack ? router.history.back() : void router.navigate({ to: '/' }))}
    />
  );
}
