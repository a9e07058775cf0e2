import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilterBar } from '../../features/search/filter-bar.js';
import type { Kind } from '../../features/search/kinds.js';
import { SearchForm } from '../../features/search/search-form.js';
import { Empty } from '../../shared/ui/empty.js';
import { Rows } from '../../shared/ui/rows.js';
import { Column } from '../shell/column.js';
import { SearchResults } from '../search/search-results.js';
import styles from './search.module.css';

const tabs: { value: Kind | 'ALL'; label: string }[] = [
  { value: 'ALL', label: 'All' },
  { value: 'POST', label: 'Posts' },
  { value: 'ARTICLE', label: 'Articles' },
  { value: 'PERSON', label: 'People' },
  { value: 'CHANNEL', label: 'Channels' },
  { value: 'TAG', label: 'Tags' },
];

/** What was found, kind by kind or all together. The address has the search, so that it can be passed on. */
export function SearchPage() {
  const { q = '', kind } = useSearch({ from: '/shell/search' });
  const navigate = useNavigate();
  const show = (next: { q?: string; kind?: Kind | undefined }) =>
    void navigate({ to: '/search', search: { q, ...(kind ? { kind } : {}), ...next }, replace: true });
  return (
    <Column title="Search" tabTitle={q ? `${q} · Search` : 'Search'}>
      <SearchForm key={q} search={q} onSearch={(text) => show({ q: text })} />
      <div className={styles.tabs}>
        <SegmentedControl
          aria-label="What to look for"
          size="sm"
          radius="xl"
          value={kind ?? 'ALL'}
          onChange={(value) => show({ kind: value === 'ALL' ? undefined : (value as Kind) })}
          data={tabs}
        />
      </div>
      {(kind === undefined || kind === 'POST' || kind === 'ARTICLE') && <FilterBar search={q} onChange={(text) => show({ q: text })} />}
      {q.trim() === '' ? (
        <Empty title="What are you looking for?">
          Words of a post or an article, a person’s name or what they know, a channel, a tag. Put “words in quotation marks” to find them together, and - before what
          shouldn’t be there. from:ada, in:field-notes, tag:release, has:link, after:2026-10 and before:2026 narrow it down.
        </Empty>
      ) : (
        <Rows label="Found">
          <SearchResults key={`${kind ?? ''} ${q}`} query={q} kind={kind} after={null} />
        </Rows>
      )}
    </Column>
  );
}
