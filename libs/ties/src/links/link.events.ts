import { defineEvent } from '#platform';

export interface LinkEvent {
  readonly linkId: string;
}

/** A post carries a foreign address whose card is missing or old. */
export const linkWanted = defineEvent<LinkEvent>('ties.link-wanted');
