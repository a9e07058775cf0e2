import { SetMetadata } from '@nestjs/common';
import type { Role, Scope } from '../viewer/role.js';

export interface Permission {
  /** Unset: open to everybody, signed in or not. */
  readonly scope?: Scope;
  readonly role?: Role;
  /** Whether it takes somebody in a browser: no token does it, whatever its scopes. */
  readonly session?: boolean;
}

export const PERMISSION = 'tidings:permission';

/** The operation needs a viewer with this scope and, where given, this role; `session` asks for somebody in a browser as well. */
export const Allow = (scope: Scope, role?: Role, more: Pick<Permission, 'session'> = {}) => SetMetadata<string, Permission>(PERMISSION, { scope, ...(role ? { role } : {}), ...more });

/** The operation is open to everybody. */
export const Public = () => SetMetadata<string, Permission>(PERMISSION, {});
