import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createClient } from 'graphql-ws';
import { createRoot } from 'react-dom/client';
import { styleNonce } from '../shared/ui/style-nonce.js';

/** The API explorer, on /explorer: GraphiQL, served by the hub itself, with the session of who has signed in. */
const socketUrl = `${location.origin.replace(/^http/, 'ws')}/graphql`;
const fetcher = createGraphiQLFetcher({ url: '/graphql', wsClient: createClient({ url: socketUrl, lazy: true }) });

// Monaco writes its styles into the page and has no setting for a nonce.
const createElement = document.createElement.bind(document);
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = createElement(name, options);
  if (element instanceof HTMLStyleElement) element.nonce = styleNonce();
  return element;
}) as typeof document.createElement;

const first = `# The hub's GraphQL API. Sign in on the start page first; programs send a token instead: Authorization: Bearer …
# Press the book on the left for the manual, Ctrl-Space for what may stand here, Ctrl-Enter to run.
{
  viewer { person { handle displayName } }
  homeTimeline(first: 5) {
    edges {
      reasons { kind }
      node { text author { handle } channel { name } replyCount }
    }
  }
}
`;

const root = document.getElementById('explorer');
if (root) createRoot(root).render(<GraphiQL fetcher={fetcher} defaultQuery={first} />);
