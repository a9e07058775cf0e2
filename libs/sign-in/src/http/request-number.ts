import { randomUUID } from 'node:crypto';
import type { Response } from 'express';

const HEADER = 'X-Request-Id';

/** What this request is known by on the person's page, in the log and among the failures that administrators read. */
export function requestNumber(response: Response): string {
  const known = response.getHeader(HEADER);
  if (typeof known === 'string') return known;
  const number = randomUUID();
  response.setHeader(HEADER, number);
  return number;
}
