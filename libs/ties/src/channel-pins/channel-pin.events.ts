import { defineEvent } from '#platform';

/** A channel keeps another thing on top, or one less. */
export const channelPinsChanged = defineEvent<{ channelId: string }>('ties.channel-pins-changed');
