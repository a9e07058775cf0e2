/**
 * Something that happened, in the past tense, owned by the lib that publishes it. Payloads are ids with a version, never rows:
 * who hears of it reads what is there by then, with the rights of whom it is for.
 */
export interface EventDefinition<Payload extends object> {
  /** Unique name, `lib.happened`, such as stream.post-published. Never changes once released. */
  readonly type: string;
  /** Carries the payload's type; never set. */
  readonly payload?: Payload;
}

/** Names a kind of event, for the one lib that publishes it. @param type unique, and for ever */
export function defineEvent<Payload extends object>(type: string): EventDefinition<Payload> {
  return Object.freeze({ type });
}

/** An event as the relay has put it in order. */
export interface RelayedEvent<Payload extends object = object> {
  /** Position in the order of all events; grows, may have gaps. */
  readonly sequence: number;
  readonly type: string;
  readonly payload: Payload;
  readonly occurredAt: Date;
}

/** Whether the event is of this kind; narrows its payload. */
export function isEvent<Payload extends object>(event: RelayedEvent, definition: EventDefinition<Payload>): event is RelayedEvent<Payload> {
  return event.type === definition.type;
}
