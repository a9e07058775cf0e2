import { defineEvent } from '#platform';

export interface ChannelEvent {
  readonly channelId: string;
}

export interface MembershipEvent extends ChannelEvent {
  readonly personId: string;
}

export const channelCreated = defineEvent<ChannelEvent>('channels.channel-created');

/** Its name, description or visibility is another one. */
export const channelChanged = defineEvent<ChannelEvent>('channels.channel-changed');

/** It is being made private: what it holds needs the new audience. */
export const channelClosing = defineEvent<ChannelEvent>('channels.channel-closing');

/** It is being opened: what it holds needs the company's audience. */
export const channelOpening = defineEvent<ChannelEvent>('channels.channel-opening');

/** Somebody is a member now: joined, was added, or was put there by the directory. */
export const memberJoined = defineEvent<MembershipEvent>('channels.member-joined');

/** Somebody isn't a member any more. */
export const memberLeft = defineEvent<MembershipEvent>('channels.member-left');
