import type { Config } from '#platform';
import { createGateway } from './create-gateway.js';
import { drain } from './drain.js';

/** Starts a gateway. `close` drains it. */
export async function startGateway(config: Config): Promise<{ close(): Promise<void> }> {
  const app = await createGateway(config);
  await app.listen(config.http.port, config.http.host);
  return { close: () => drain(app, config.http) };
}
