import type { Client } from 'urql';
import { fetchCode } from '../../shared/code/fetch-code.js';
import { loadPersonCard } from './load-person-card.js';
import { PersonCardQuery } from './person-card-query.js';

/** Fetches what a card will show, and the card itself, while one still decides. */
export function preload(client: Client, handle: string): void {
  void client.query(PersonCardQuery, { handle }, { requestPolicy: 'cache-first' }).toPromise();
  // Where it can't be fetched, it is asked for again when it is to be shown.
  fetchCode(loadPersonCard).catch(() => undefined);
}
