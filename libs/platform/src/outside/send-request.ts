import { once } from 'node:events';
import { request as requestPlain, type ClientRequest, type IncomingMessage } from 'node:http';
import { request as requestTls } from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import { OutsideError } from './outside-error.js';
import type { Target } from './outside-targets.js';

/** Says nothing of the hub, of who asks, or of where the address stood: no cookie, no referrer, no address of the hub. */
const HEADERS = { 'user-agent': 'Tidings (link card)', 'accept-encoding': 'gzip, deflate, br', connection: 'close' };

/** Asks a target once, at one of the addresses that were checked. @returns the answer, its body not read yet */
export async function sendRequest({ url, addresses }: Target, accept: string, signal: AbortSignal): Promise<IncomingMessage> {
  const send = url.protocol === 'https:' ? requestTls : requestPlain;
  // An agent would keep connections, and hand one on that was made to another address of the same name.
  const request = send(url, { agent: false, lookup: pinnedTo(addresses), signal, headers: { ...HEADERS, accept } });
  refuseOthers(request, addresses);
  request.end();
  const [response] = (await once(request, 'response', { signal })) as [IncomingMessage];
  return response;
}

function pinnedTo(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    if (options.all) callback(null, known);
    else callback(null, known[0]?.address as string, known[0]?.family);
  };
}

/** Whoever the connection was made to in the end must be one that was checked; nothing is sent before. */
function refuseOthers(request: ClientRequest, addresses: readonly string[]): void {
  const known = new Set(addresses.map(normal));
  request.once('socket', (socket: Socket) => {
    socket.once('connect', () => {
      if (!known.has(normal(socket.remoteAddress ?? ''))) request.destroy(new OutsideError('Connected to another address than was checked'));
    });
  });
}

function normal(address: string): string {
  return ipaddr.isValid(address) ? ipaddr.process(address).toNormalizedString() : '';
}
