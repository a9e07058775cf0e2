/** What a reader listens to: their Home, one thread or one channel, by UUID. */
export type LiveTopic = { readonly kind: 'HOME' } | { readonly kind: 'THREAD'; readonly id: string } | { readonly kind: 'CHANNEL'; readonly id: string };
