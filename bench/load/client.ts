import { Agent, request } from 'node:http';
import { sessionSecret } from '../seed/session-secret.js';
import type { Request } from './operations.js';

/** Asks one server over kept-alive connections, as signed-in people. */
export class Client {
  private readonly agent: Agent;

  constructor(
    private readonly port: number,
    connections: number,
  ) {
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  /** @param viewer which of the seeded sessions asks. @returns the answer's text @throws where the status isn't 200 */
  ask(viewer: number, body: Request): Promise<string> {
    const payload = Buffer.from(JSON.stringify(body));
    const headers = { 'content-type': 'application/json', 'content-length': payload.length, cookie: `tidings=${sessionSecret(viewer)}` };
    return new Promise((resolve, reject) => {
      const sent = request({ port: this.port, host: '127.0.0.1', path: '/graphql', method: 'POST', agent: this.agent, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8');
          if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text);
          else reject(new Error(`Status ${response.statusCode}: ${text.slice(0, 500)}`));
        });
        response.on('error', reject);
      });
      sent.on('error', reject);
      sent.end(payload);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
