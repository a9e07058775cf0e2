import { type Config, LOG, type Log } from '#platform';
import { createGateway } from './create-gateway.js';
import { drain } from './drain.js';

/** Starts a gateway. `close` drains it. */
export async function startGateway(config: Config): Promise<{ close(): Promise<void> }> {
  const app = await createGateway(config);
  if (config.http.plainHttp) {
    app.get<Log>(LOG).warn({ publicUrl: config.http.publicUrl }, 'The public address is plain http, so sessions can be read on the way; put TLS in front and set TIDINGS_PUBLIC_URL to https');
  }
  await app.listen(config.http.port, config.http.host);
  return { close: () => drain(app, config.http) };
}
