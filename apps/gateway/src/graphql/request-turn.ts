import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '#access';

/**
 * One request's turn. It lasts until the answer has gone out or nobody waits for it any more, and while anything is still done for it: who hangs up
 * doesn't end what was begun, and 24 requests that were hung up on kept a gateway busy for a minute.
 */
export class RequestTurn {
  private isOver = false;
  private isRunning = false;

  constructor(private readonly end: () => void) {}

  begin(): void {
    this.isRunning = true;
  }

  done(): void {
    this.isRunning = false;
    if (this.isOver) this.end();
  }

  close(): void {
    this.isOver = true;
    if (!this.isRunning) this.end();
  }
}

/** What Apollo carries from request to operation; it copies it for each. */
export interface TurnContext extends RequestContext {
  /** Absent where who asks ends the turn by itself. */
  readonly turn?: RequestTurn;
}

/** Tells a request's turn when its operation begins and ends. */
export const turnsWhileRunning: ApolloServerPlugin<TurnContext> = {
  requestDidStart: ({ contextValue: { turn } }) => {
    turn?.begin();
    return Promise.resolve({ willSendResponse: () => Promise.resolve(turn?.done()) });
  },
  unexpectedErrorProcessingRequest: ({ requestContext }) => Promise.resolve(requestContext.contextValue.turn?.done()),
};
