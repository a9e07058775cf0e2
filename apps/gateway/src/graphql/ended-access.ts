import { personLeft } from '#people';
import { type EventStream, isEvent, type RelayedEvent } from '#platform';
import { sessionsEnded, tokensRevoked } from '#sign-in';
import type { Viewer } from '#access';

/** A socket and whose it is. */
export interface OpenSocket {
  readonly viewer: Viewer;
  /** Whether what it was opened with still lets somebody in. */
  stillValid(): Promise<boolean>;
  close(): void;
}

const EXPIRY_CHECK_MS = 5 * 60_000;

/**
 * Closes sockets whose session or token has ended, or whose person has left, as soon as the hub hears of it. What ends by time
 * alone is found within five minutes.
 * @returns ends the watch
 */
export function closeEndedAccess(stream: EventStream, sockets: ReadonlySet<OpenSocket>): () => void {
  const timer = setInterval(() => sockets.forEach(closeIfEnded), EXPIRY_CHECK_MS).unref();
  const unsubscribe = stream.subscribe((events) => {
    for (const event of events) {
      for (const socket of sockets) {
        const ended = endedBy(event, socket.viewer);
        if (ended === 'yes') socket.close();
        // Which token a socket came with isn't known; programs are few, so each is asked again.
        if (ended === 'perhaps') closeIfEnded(socket);
      }
    }
  });
  return () => {
    clearInterval(timer);
    unsubscribe();
  };
}

function closeIfEnded(socket: OpenSocket): void {
  socket.stillValid().then((valid) => valid || socket.close(), () => socket.close());
}

function endedBy(event: RelayedEvent, viewer: Viewer): 'yes' | 'no' | 'perhaps' {
  if (isEvent(event, sessionsEnded)) return viewer.sessionId !== undefined && event.payload.sessionIds.includes(viewer.sessionId) ? 'yes' : 'no';
  if (isEvent(event, personLeft)) return event.payload.personId === viewer.personId ? 'yes' : 'no';
  return isEvent(event, tokensRevoked) && viewer.sessionId === undefined ? 'perhaps' : 'no';
}
