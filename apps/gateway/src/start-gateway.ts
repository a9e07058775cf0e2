import type { Server } from 'node:http';
import type { Config } from '#platform';
import { createGateway } from './create-gateway.js';

const DRAIN_MS = 10_000;

/** Starts a gateway. `close` takes no new requests, finishes those in hand (for 10 seconds at most), and ends its connections. */
export async function startGateway(config: Config): Promise<{ close(): Promise<void> }> {
  const app = await createGateway(config);
  await app.listen(config.http.port, config.http.host);
  const server = app.getHttpServer() as Server;
  return {
    async close() {
      server.closeIdleConnections();
      const impatient = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
      await app.close();
      clearTimeout(impatient);
    },
  };
}
