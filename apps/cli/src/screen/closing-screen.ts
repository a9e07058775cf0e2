import { join } from 'node:path';
import type { Config } from '#platform';

/** Where the hub is, whom to sign in as, and how to stop it, once everything runs. */
export function closingScreen(config: Config): string {
  const signIn = config.demo
    ? ['Sign in as   ada, an engineer · grace, the chief executive · mia, a moderator · tom of IT · gil, a guest']
    : ['Sign in      through the identity providers that are connected'];
  return [
    '',
    `  ${config.company} is running`,
    '',
    `  Open         ${config.http.publicUrl}`,
    ...signIn.map((line) => `  ${line}`),
    `  GraphQL      ${config.http.publicUrl}/graphql`,
    `  Logs         ${join(config.dataDir, 'logs')}`,
    '  Stop         Ctrl-C',
    '',
  ].join('\n');
}
