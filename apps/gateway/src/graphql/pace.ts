import { defaultFieldResolver, type GraphQLSchema, isIntrospectionType, isObjectType } from 'graphql';
import type { RequestContext } from '#access';
import { said, UserError } from '#platform';

/** Fields that one answer may have; Home's, the app's largest, has some 7,000 at a hundred posts. One takes the processor 3 to 30 µs. */
const MOST = 40_000;
/** Fields that are answered without a pause: what a page asks for is loaded together. */
const AT_FIRST = 8_000;
/** Fields that are answered in each turn of the event loop from then on, between which others are answered. */
const A_TURN = 1_000;

/**
 * Counts the fields that an operation is answered, and lets others come in between: graphql-js goes on until there is nothing left to do, and each promise
 * it waits for is kept before anybody else's request is looked at. 3,900 posts with all that is said of them took 12 s, in which nobody was answered.
 */
export class Pace {
  private asked = 0;
  private counted = 0;
  private most = Number.POSITIVE_INFINITY;
  private free = AT_FIRST;
  private turnIsDue = false;
  private waiting: (() => void)[] = [];
  private ended = false;
  private readonly never = new Promise<never>(() => undefined);
  private readonly stop = Promise.withResolvers<UserError>();

  /** That were begun to be answered, wait for it, or were counted. */
  get fields(): number {
    return this.asked + this.counted;
  }

  /** Counts fields that were answered at no pace. */
  count(fields: number): void {
    this.counted += fields;
  }

  /** Why no more is answered, once that is so: the answer would be too large, or nobody waits for it any more. To be asked by what only reads, as a change is told to its end. */
  bounded(abandoned: AbortSignal | undefined): Promise<UserError> {
    const leave = (): void => this.end(new UserError('UNAVAILABLE', 'Nobody waits for this answer any more.'));
    if (abandoned?.aborted) leave();
    else abandoned?.addEventListener('abort', leave, { once: true });
    this.most = MOST;
    return this.stop.promise;
  }

  /** @returns what to wait for before one more field is answered, for ever if it won't be; undefined for nothing */
  step(): Promise<void> | undefined {
    if (!this.ended && this.asked >= this.most) this.end(new UserError('QUERY_TOO_COSTLY', said`The answer would have more than ${this.most} fields. Ask for smaller pages or fewer fields of each.`));
    if (this.ended) return this.never;
    this.asked++;
    if (this.free > 0) {
      this.free--;
      return undefined;
    }
    this.awaitTurn();
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private end(why: UserError): void {
    this.ended = true;
    this.waiting = [];
    this.stop.resolve(why);
  }

  private awaitTurn(): void {
    if (this.turnIsDue) return;
    this.turnIsDue = true;
    setImmediate(() => this.turn());
  }

  private turn(): void {
    this.turnIsDue = false;
    const next = this.waiting.splice(0, A_TURN);
    this.free = A_TURN - next.length;
    next.forEach((goOn) => goOn());
    if (this.waiting.length > 0) this.awaitTurn();
  }
}

const paces = new WeakMap<RequestContext, Pace>();

/** Of the operation that has this context. */
export function paceOf(context: RequestContext): Pace {
  const pace = paces.get(context) ?? new Pace();
  paces.set(context, pace);
  return pace;
}

/** Has every field of the hub's own types answered at its operation's pace. */
export function paced(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve = defaultFieldResolver } = field;
      field.resolve = (source, args, context: RequestContext, info) => paceOf(context).step()?.then(() => resolve(source, args, context, info)) ?? resolve(source, args, context, info);
    }
  }
  return schema;
}
