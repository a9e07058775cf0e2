import { encodeCursor } from '#platform';
import { timeOf } from '../timelines/time-of-key.js';

/** How far somebody has read. */
export class ReadTo {
  /** @param streamKey undefined: they have not begun */
  constructor(readonly streamKey: string | undefined) {}

  get cursor(): string | null {
    return this.streamKey === undefined ? null : encodeCursor(this.streamKey);
  }

  get at(): Date | null {
    return this.streamKey === undefined ? null : timeOf(this.streamKey);
  }
}
