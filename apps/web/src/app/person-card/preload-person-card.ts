import type { Client } from 'urql';
import { PersonCardQuery } from './person-card-query.js';

/** Fetches what a card will show, and the card itself, while one still decides. */
export function preload(client: Client, handle: string): void {
  void client.query(PersonCardQuery, { handle }, { requestPolicy: 'cache-first' }).toPromise();
  void import('./person-card.js');
}
