import type { IncomingMessage } from 'node:http';
import proxyAddr from 'proxy-addr';
import type { HttpConfig } from '#platform';

/** Tells whether to believe what an address says of the one behind it; `hop` counts from the gateway. */
export type Trust = (address: string, hop: number) => boolean;

/** By TIDINGS_TRUSTED_PROXIES; Express takes it as its `trust proxy`. */
export function trustIn({ trustedProxies }: HttpConfig): Trust {
  return typeof trustedProxies === 'number' ? (_address, hop) => hop < trustedProxies : proxyAddr.compile([...trustedProxies]);
}

/** Who asks: the nearest address of X-Forwarded-For that is no trusted proxy, or the other end of the connection. */
export function clientAddress(request: IncomingMessage, trust: Trust): string {
  return proxyAddr(request, trust);
}

/** Whether the other end of the connection is a trusted proxy. */
export function comesByProxy(request: IncomingMessage, trust: Trust): boolean {
  return trust(request.socket.remoteAddress ?? '', 0);
}
