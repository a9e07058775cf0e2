import type { RequestContext } from '#access';
import { said, UserError } from '#platform';

/** Most characters of articles' texts in one answer: a gateway holds all of it several times over while it writes it. An article has at most a million or two. */
const MOST = 16_000_000;
const MEGABYTE = 1_000_000;
/** What was taken is kept with the request's loaders, which are new for each thing that a subscription delivers. */
const TAKEN = {};

/** Counts a text that an answer is to hold, each time it is asked for. @throws UserError QUERY_TOO_COSTLY */
export function takeText(context: RequestContext, length: number): void {
  const taken = ((context.loaders.get(TAKEN) as number | undefined) ?? 0) + length;
  context.loaders.set(TAKEN, taken);
  if (taken > MOST) throw new UserError('QUERY_TOO_COSTLY', said`The articles asked for are longer than ${MOST / MEGABYTE} MB together; ask for the texts of fewer at once.`);
}

/** As takeText, of a text as it comes. */
export async function taken(context: RequestContext, text: Promise<string>): Promise<string> {
  const whole = await text;
  takeText(context, whole.length);
  return whole;
}
