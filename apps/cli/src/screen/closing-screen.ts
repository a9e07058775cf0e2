import { join } from 'node:path';
import { type Config, isLoopback } from '#platform';
import type { WaysIn } from '../hub/ways-in.js';

/** Where the hub is, whom to sign in as, and how to stop it, once everything runs. */
export function closingScreen(config: Config, ways: WaysIn): string {
  const { publicUrl, host, port, plainHttp } = config.http;
  const lines: [string, string][] = [
    ['Open', publicUrl],
    // Behind a proxy the address that people type says nothing of where the proxy finds the hub.
    ...(isLoopback(new URL(publicUrl).hostname) ? [] : ([['Listens on', `${host} port ${port}`]] satisfies [string, string][])),
    ...signIn(config, ways),
    ...(plainHttp ? ([['Mind', 'the address is plain http, so sessions can be read on the way; put TLS in front and set TIDINGS_PUBLIC_URL to https://…']] satisfies [string, string][]) : []),
    ['GraphQL', `${publicUrl}/graphql`],
    ['Logs', join(config.dataDir, 'logs')],
    ['Stop', 'Ctrl-C'],
  ];
  return ['', `  ${config.company} is running`, '', ...lines.map(([what, text]) => `  ${what.padEnd(13)}${text}`), ''].join('\n');
}

function signIn({ demo }: Config, { connections, demoWasHere }: WaysIn): [string, string][] {
  if (demo) return [['Sign in as', 'ada, an engineer · grace, the chief executive · mia, a moderator · tom of IT · gil, a guest']];
  const how = connections > 0 ? 'through the identity providers that are connected' : 'nobody can yet; connect the company’s identity provider: docs/sign-in.md';
  const lines: [string, string][] = [['Sign in', how]];
  if (demoWasHere) lines.push(['Mind', `the demo’s invented people are in this database; stop the hub and run: npm run tidings -- demo remove`]);
  return lines;
}
