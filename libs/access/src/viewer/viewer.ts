import type { Role, Scope } from './role.js';

/** Who asks. Made once a request from the session or token; every read of content takes one. */
export interface Viewer {
  readonly kind: 'person' | 'app' | 'system';
  /** The person's or app's UUID; grants of audiences hang on it. */
  readonly principalId: string;
  /** Unset for apps and the system. */
  readonly personId: string | undefined;
  readonly appId: string | undefined;
  readonly sessionId: string | undefined;
  /** The UUID of the token it came with; unset where it came with a session. */
  readonly tokenId: string | undefined;
  readonly roles: ReadonlySet<Role>;
  readonly scopes: ReadonlySet<Scope>;
  /** The audiences it may read. Empty without the read scope. */
  readonly audienceIds: readonly string[];
  /** Channels that are being made private and that it isn't a member of. */
  readonly closedChannelIds: readonly string[];
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

/** For jobs and commands of the hub itself: reads everything that isn't deleted. Never made from a request. */
export const systemViewer: Viewer = Object.freeze({
  kind: 'system',
  principalId: NOBODY,
  personId: undefined,
  appId: undefined,
  sessionId: undefined,
  tokenId: undefined,
  roles: new Set<Role>(),
  scopes: new Set<Scope>(),
  audienceIds: [],
  closedChannelIds: [],
});
