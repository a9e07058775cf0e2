/** What a channel's page may show besides its posts. */
export const CHANNEL_SHOWS = ['articles', 'files', 'about'] as const;
export type ChannelShow = (typeof CHANNEL_SHOWS)[number];

/** Which channels the directory lists, as the server filters them; all unless its address says otherwise. */
export const LISTED_CHANNELS = {
  joined: { joined: true },
  topics: { kind: 'TOPIC' },
  departments: { kind: 'DEPARTMENT' },
  announcements: { kind: 'BROADCAST' },
} as const;
export type ListedChannels = keyof typeof LISTED_CHANNELS;

export interface ChannelsSearch {
  show?: ListedChannels;
  /** By name; else those first in which somebody wrote last. */
  sort?: 'name';
}

/** What the address of the directory asks for. */
export function channelsSearch({ show, sort }: Record<string, unknown>): ChannelsSearch {
  return { ...(typeof show === 'string' && Object.hasOwn(LISTED_CHANNELS, show) ? { show: show as ListedChannels } : {}), ...(sort === 'name' ? { sort } : {}) };
}
