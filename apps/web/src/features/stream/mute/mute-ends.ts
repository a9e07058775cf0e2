import { msg } from '@lingui/core/macro';

/** How long to mute, for a choice. */
export const ENDS = [
  { value: 'ever', label: msg`For good`, days: null },
  { value: 'day', label: msg`A day`, days: 1 },
  { value: 'week', label: msg`A week`, days: 7 },
  { value: 'month', label: msg`30 days`, days: 30 },
] as const;

export type End = (typeof ENDS)[number]['value'];

/** When a mute that begins now ends; null: it stays. */
export function endOf(end: End): string | null {
  const days = ENDS.find(({ value }) => value === end)?.days;
  return days == null ? null : new Date(Date.now() + days * 86_400_000).toISOString();
}
