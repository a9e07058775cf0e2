import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { GraphQLResolveInfo } from 'graphql';
import type { Observable } from 'rxjs';
import { Database } from '#platform';
import { refreshContext, type RequestContext } from './request-context.js';
import { Viewers } from './viewers.js';

/**
 * Lets each mutation of a request read anew what the ones before it have changed, with the rights that they gave and took. GraphQL
 * runs them one after another, whole answers included; the first finds nothing that could be old.
 */
@Injectable()
export class FreshReads implements NestInterceptor {
  private readonly begun = new WeakSet<RequestContext>();

  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
  ) {}

  async intercept(execution: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    if (execution.getType<string>() === 'graphql' && execution.getArgByIndex<GraphQLResolveInfo>(3).operation.operation === 'mutation') {
      await this.refresh(execution.getArgByIndex<RequestContext>(2));
    }
    return next.handle();
  }

  private async refresh(context: RequestContext): Promise<void> {
    if (this.begun.has(context) && context.viewer) refreshContext(context, await this.viewers.again(this.database, context.viewer));
    this.begun.add(context);
  }
}
