import { Injectable } from '@nestjs/common';
import type { EventDefinition, RelayedEvent } from './event-definition.js';

/** What a worker does after an event. Runs at least once, so it must be idempotent; a throw is tried again later, ever more slowly. */
export interface EventHandler<Payload extends object = object> {
  /** Unique name, `lib.do-something`; it is the job's name too. */
  readonly name: string;
  readonly event: EventDefinition<Payload>;
  /** At most so many of its jobs run at a time in the whole hub, the rest wait without holding a worker's place. Unset: as many as there is room for. */
  readonly atOnce?: number;
  handle(event: RelayedEvent<Payload>): Promise<void>;
}

/** All handlers, by the event they wait for. Libs register theirs when their module starts. */
@Injectable()
export class EventHandlers {
  private readonly handlers = new Map<string, EventHandler>();

  register<Payload extends object>(handler: EventHandler<Payload>): void {
    if (this.handlers.has(handler.name)) throw new Error(`Two event handlers are called ${handler.name}`);
    this.handlers.set(handler.name, handler as EventHandler);
  }

  all(): EventHandler[] {
    return [...this.handlers.values()];
  }

  /** The handlers that wait for an event of this type. */
  waitingFor(type: string): EventHandler[] {
    return this.all().filter((handler) => handler.event.type === type);
  }
}
