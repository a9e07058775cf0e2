import type { WebSocket } from 'ws';

/** Sockets of one address that have not said yet who opened them. The app says so within the same second; a whole office may stand behind an address. */
const MOST = 500;

/**
 * Keeps strangers from holding sockets open without bound: beyond so many of one address, the one goes that has been silent for longest. None that comes is
 * turned away, so that who floods an address doesn't keep out those who share it.
 */
export class WaitingSockets {
  private readonly byAddress = new Map<string, Set<WebSocket>>();

  /** Until `known` or closed. */
  add(address: string, socket: WebSocket): void {
    const waiting = this.byAddress.get(address) ?? new Set();
    this.byAddress.set(address, waiting.add(socket));
    socket.once('close', () => this.known(address, socket));
    // In the order in which they came.
    if (waiting.size > MOST) for (const longest of [...waiting].slice(0, waiting.size - MOST)) longest.terminate();
  }

  /** It has been told who opened it. */
  known(address: string, socket: WebSocket): void {
    const waiting = this.byAddress.get(address);
    waiting?.delete(socket);
    if (waiting?.size === 0) this.byAddress.delete(address);
  }
}
