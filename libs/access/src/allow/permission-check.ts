import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { PERMISSION } from './allow.js';

/** Nest's metadata key for what a resolver's method answers: an operation's type, or a field's name. */
const RESOLVER_KIND = 'graphql:resolver_type';
const OPERATIONS = new Set(['Query', 'Mutation', 'Subscription']);

/** Refuses to boot while an operation says neither @Allow nor @Public. */
@Injectable()
export class PermissionCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getProviders().flatMap(({ instance }) => (isObject(instance) ? this.operationsWithout(instance) : []));
    if (open.length > 0) throw new Error(`These operations need @Allow(…) or @Public(): ${open.join(', ')}`);
  }

  private operationsWithout(instance: object): string[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown> | null;
    if (!prototype) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const method = prototype[name] as object;
      const isOperation = OPERATIONS.has(String(Reflect.getMetadata(RESOLVER_KIND, method)));
      return isOperation && !Reflect.hasMetadata(PERMISSION, method) ? [`${instance.constructor.name}.${name}`] : [];
    });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
