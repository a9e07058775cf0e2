import { once } from 'node:events';
import { WebSocket } from 'ws';
import { sessionSecret } from '../seed/session-secret.js';

/** What the web app asks for of Home's changes, without pictures and polls. */
const CHANGES = `subscription Changes {
  homeTimelineChanged {
    sequence kind cursor at postId
    post {
      id text createdAt editedAt deleted
      facets { kind start end url }
      author { id handle displayName title former }
      channel { id slug name kind private }
      card { __typename ... on ArticleCard { notice article { id slug title excerpt author { id displayName } } } }
      replyCount repostCount quoteCount viewerReposted viewerCanEdit viewerCanDelete
    }
    reasons { kind }
    repostedBy { id handle displayName }
  }
}`;

interface Message {
  readonly type: string;
  readonly payload?: { readonly data?: { readonly homeTimelineChanged: { readonly post: { readonly text: string } | null } }; readonly errors?: unknown };
}

/** Hears what changes in one person's Home, over a socket of their own. */
export class Subscriber {
  private constructor(private readonly socket: WebSocket) {}

  /**
   * @param viewer which of the seeded sessions listens
   * @param hear is given the text of each post that comes
   * @param failed is told why nothing more comes
   */
  static async open(port: number, viewer: number, hear: (text: string) => void, failed: (why: string) => void): Promise<Subscriber> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers: { cookie: `tidings=${sessionSecret(viewer)}` } });
    socket.on('error', (error) => failed(error.message));
    await once(socket, 'open');
    const acknowledged = Promise.withResolvers<undefined>();
    socket.on('close', (code) => {
      failed(`closed with ${code}`);
      acknowledged.reject(new Error(`A socket was closed with ${code}`));
    });
    socket.on('message', (message: Buffer) => {
      const { type, payload } = JSON.parse(message.toString()) as Message;
      if (type === 'connection_ack') acknowledged.resolve(undefined);
      else if (type === 'ping') socket.send('{"type":"pong"}');
      else if (type !== 'next' || !payload?.data) failed(`${type} ${JSON.stringify(payload)}`);
      else if (payload.data.homeTimelineChanged.post) hear(payload.data.homeTimelineChanged.post.text);
    });
    socket.send('{"type":"connection_init"}');
    await acknowledged.promise;
    socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: CHANGES } }));
    return new Subscriber(socket);
  }

  close(): void {
    this.socket.removeAllListeners('close').removeAllListeners('error').on('error', () => undefined);
    this.socket.close();
  }
}
