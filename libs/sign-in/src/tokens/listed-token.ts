import type { Scope } from '#access';

/** A token as who runs the hub sees it. */
export interface ListedToken {
  readonly id: string;
  readonly name: string;
  /** A person's handle; null where it is an app's. */
  readonly handle: string | null;
  /** An app's name; null where it is a person's. */
  readonly app: string | null;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  /** Exact to five minutes; null where it was never used. */
  readonly lastUsedAt: Date | null;
  /** Null: valid until revoked. */
  readonly expiresAt: Date | null;
}
