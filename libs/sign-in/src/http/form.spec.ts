import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readForm } from './form.js';

let server: Server;

beforeAll(async () => {
  server = createServer((request, response) => {
    readForm(request).then(() => response.end('taken'), () => response.writeHead(401).end('refused'));
  });
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => void server.close());

it('lets a browser go on over the connection by which too long a form came', async () => {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').setEncoding('utf8');
  let heard = '';
  socket.on('data', (text: string) => (heard += text));
  const head = (length: number): string => `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${length}\r\n\r\n`;
  socket.write(`${head(1_000_000)}${'a'.repeat(600_100)}`);
  await once(socket, 'data');
  expect(heard).toContain('refused');
  // The rest comes when nobody wants it any more, and then the next form by the same connection.
  socket.write(`${'a'.repeat(399_900)}${head(3)}a=b`);
  while (!heard.includes('taken')) await once(socket, 'data', { signal: AbortSignal.timeout(3_000) });
  socket.destroy();
}, 10_000);
