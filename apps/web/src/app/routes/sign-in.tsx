import { useSearch } from '@tanstack/react-router';
import { SignInPanel } from '../../features/sign-in/sign-in-panel.js';

export function SignInPage() {
  const { returnTo } = useSearch({ from: '/sign-in' });
  return <SignInPanel returnTo={returnTo} />;
}
