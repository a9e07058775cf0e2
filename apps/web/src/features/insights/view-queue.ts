import { stringifyDocument } from 'urql';
import { graphql } from '../../shared/graphql/document.js';

const RecordViews = graphql(`
  mutation RecordViews($seenIds: [ID!], $readIds: [ID!]) {
    recordViews(input: { seenIds: $seenIds, readIds: $readIds }) {
      taken
    }
  }
`);

/** What was seen is told together, at most this often, in milliseconds. */
const PAUSE = 10_000;
/** As many as the server takes at once. */
const MOST = 100;

const waiting = new Map<string, 'seen' | 'read'>();
/** What was told since the page was opened: nothing is told twice. */
const told = new Map<string, 'seen' | 'read'>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Notes that something was seen or read, for the figures of who wrote it. */
export function noteView(id: string, how: 'seen' | 'read'): void {
  const known = waiting.get(id) ?? told.get(id);
  if (known === how || known === 'read') return;
  waiting.set(id, how);
  if (waiting.size >= MOST) send();
  else timer ??= setTimeout(send, PAUSE);
}

/** Tells the server; one that doesn't take it isn't asked again: a view that isn't counted is no reason to interrupt anybody. */
function send(): void {
  clearTimeout(timer);
  timer = undefined;
  if (waiting.size === 0) return;
  const ids = (how: 'seen' | 'read') => [...waiting].filter(([, each]) => each === how).map(([id]) => id);
  const body = JSON.stringify({ query: stringifyDocument(RecordViews), variables: { seenIds: ids('seen'), readIds: ids('read') } });
  for (const [id, how] of waiting) told.set(id, how);
  waiting.clear();
  // It arrives even where the page goes away.
  fetch('/graphql', { method: 'POST', keepalive: true, headers: { 'content-type': 'application/json' }, body }).catch(() => undefined);
}

document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && send());
window.addEventListener('pagehide', send);
