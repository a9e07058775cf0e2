import { useLingui } from '@lingui/react/macro';
import { useSearch } from '@tanstack/react-router';
import { SignInPanel } from '../../features/sign-in/sign-in-panel.js';
import { useTabTitle } from '../shell/use-tab-title.js';

export function SignInPage() {
  const { t } = useLingui();
  useTabTitle(t`Sign in`);
  const { returnTo } = useSearch({ from: '/sign-in' });
  return <SignInPanel returnTo={returnTo} />;
}
