/** What somebody is up to, in their own words, which may run from right to left. */
export function StatusWords({ status }: { status: { text: string; emoji?: string | null } }) {
  return <bdi>{[status.emoji, status.text].filter(Boolean).join(' ')}</bdi>;
}
