import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextInput } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { AdminPage } from '../admin-page.js';
import filters from '../filters.module.css';
import { ChannelTable } from './channel-table.js';
import type { ChannelSearch } from './channel-search.js';

/** All channels: that they are there and who looks after them. */
export function AdminChannels() {
  const { t } = useLingui();
  const search = useSearch({ from: '/shell/admin/channels' });
  const navigate = useNavigate();
  const change = (next: (now: ChannelSearch) => ChannelSearch) => void navigate({ to: '/admin/channels', search: next, replace: true, resetScroll: false });
  const find = useDebouncedCallback((q: string) => change(({ q: _before, ...now }) => (q.trim() ? { ...now, q: q.trim() } : now)), 180);
  return (
    <AdminPage
      title={t`Channels`}
      about={<Trans>Of private channels that you don’t belong to, you see that they are there and who looks after them; not what they are called, nor what is written there.</Trans>}
    >
      <div className={filters.filters} role="search">
        <TextInput
          className={filters.find}
          type="search"
          label={t`Name`}
          leftSection={<IconSearch size={16} aria-hidden />}
          defaultValue={search.q ?? ''}
          onChange={(event) => find(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={t`Which channels`}
          value={search.show ?? 'all'}
          onChange={(value) => change(({ show: _before, ...now }) => (value === 'all' ? now : { ...now, show: value as NonNullable<ChannelSearch['show']> }))}
          data={[
            { value: 'all', label: t`All` },
            { value: 'private', label: t`Private` },
            { value: 'orphaned', label: t`No owner` },
            { value: 'archived', label: t`Archived` },
          ]}
        />
      </div>
      <ChannelTable key={JSON.stringify(search)} search={search} />
    </AdminPage>
  );
}
