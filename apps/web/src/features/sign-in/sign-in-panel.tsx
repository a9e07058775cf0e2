import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { Failure } from '../../shared/ui/failure.js';
import { LanguageChoice } from './language-choice.js';
import styles from './sign-in-panel.module.css';

const SignInOptions = graphql(`
  query SignInOptions {
    instance {
      name
      demo
      connections {
        slug
        label
        loginUrl
      }
    }
  }
`);

/** Only a path of this hub: an address elsewhere, handed over in a link, must not be where one lands after signing in. */
function safePath(path: string | undefined): string | undefined {
  return path && /^\/(?![/\\])/.test(path) ? path : undefined;
}

/** The company's ways to sign in, a button each. */
export function SignInPanel({ returnTo }: { returnTo?: string }) {
  const [{ data, error }, retry] = useQuery({ query: SignInOptions });
  const path = safePath(returnTo);
  const query = path ? `?returnTo=${encodeURIComponent(path)}` : '';
  return (
    <div className={styles.page}>
      <main className={styles.panel}>
        <img src="/icon.svg" width={52} height={52} alt="" />
        <h1>{data?.instance.name ?? 'Tidings'}</h1>
        <p><Trans>What is happening here, and what it means.</Trans></p>
        {error && <Failure error={error} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
        {data?.instance.connections.map(({ slug, label, loginUrl }, index) => (
          <Button
            key={slug}
            component="a"
            href={loginUrl + query}
            size="md"
            px="sm"
            radius="xl"
            fullWidth
            variant={index === 0 ? 'filled' : 'default'}
            autoFocus={index === 0}
          >
            {label}
          </Button>
        ))}
        {data?.instance.connections.length === 0 && (
          <p><Trans>No way to sign in is set up yet. Whoever runs this hub connects the company’s identity provider, or makes you a sign-in link on its machine.</Trans></p>
        )}
        {data?.instance.demo && <small><Trans>This is a demo with an invented company. You’ll choose who you are.</Trans></small>}
        <LanguageChoice />
      </main>
    </div>
  );
}
