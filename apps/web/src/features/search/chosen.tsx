import { useLingui } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';

/** Marks what is chosen in a menu. */
export function Chosen() {
  const { t } = useLingui();
  return <IconCheck size={16} aria-label={t`chosen`} />;
}
