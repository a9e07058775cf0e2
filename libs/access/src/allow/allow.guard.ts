import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GraphQLResolveInfo } from 'graphql';
import { said, UserError } from '#platform';
import { viewerOf } from '../viewer/current-viewer.js';
import type { RequestContext } from '../viewer/request-context.js';
import { type Permission, PERMISSION } from './allow.js';
import { WriteLimit } from './write-limit.js';

/** Asks each operation's @Allow before it runs, and how much a viewer has changed lately. HTTP controllers answer for themselves: they sign people in or are public. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly writes: WriteLimit,
  ) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<string>() !== 'graphql') return true;
    const permission = this.reflector.get<Permission | undefined>(PERMISSION, execution.getHandler());
    if (!permission) throw new UserError('FORBIDDEN', 'This operation has no permission and is closed.');
    const { scope, role, session } = permission;
    if (!scope) return true;
    const viewer = viewerOf(execution.getArgByIndex<RequestContext>(2));
    if (!viewer.scopes.has(scope)) throw new UserError('FORBIDDEN', said`This token lacks the scope ${scope}.`);
    if (role && !viewer.roles.has(role)) throw new UserError('FORBIDDEN', said`Only for people with the role ${role}.`);
    if (session && viewer.sessionId === undefined) throw new UserError('FORBIDDEN', 'This takes somebody who is signed in by a browser; no token does it.');
    if (execution.getArgByIndex<GraphQLResolveInfo>(3).operation.operation === 'mutation') this.writes.take(viewer, execution.getArgByIndex<object>(1));
    return true;
  }
}
