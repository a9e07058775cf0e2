/** Which channels are shown, as the address says it. */
export interface ChannelSearch {
  q?: string;
  show?: 'private' | 'orphaned' | 'archived';
}

export function channelSearch({ q, show }: Record<string, unknown>): ChannelSearch {
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(show === 'private' || show === 'orphaned' || show === 'archived' ? { show } : {}),
  };
}

/** The same, as the server is asked. */
export function recordFilterOf({ q, show }: ChannelSearch) {
  return {
    query: q ?? null,
    private: show === 'private' ? true : null,
    orphaned: show === 'orphaned' ? true : null,
    archived: show === 'archived',
  };
}
