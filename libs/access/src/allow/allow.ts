import { SetMetadata } from '@nestjs/common';
import type { Role, Scope } from '../viewer/role.js';

export interface Permission {
  /** Unset: open to everybody, signed in or not. */
  readonly scope?: Scope;
  readonly role?: Role;
}

export const PERMISSION = 'tidings:permission';

/** The operation needs a viewer with this scope and, where given, this role. */
export const Allow = (scope: Scope, role?: Role) => SetMetadata<string, Permission>(PERMISSION, { scope, ...(role ? { role } : {}) });

/** The operation is open to everybody. */
export const Public = () => SetMetadata<string, Permission>(PERMISSION, {});
