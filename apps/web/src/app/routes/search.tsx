import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useLingui } from '@lingui/react/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { FilterBar } from '../../features/search/filter-bar.js';
import { isKind, type Kind } from '../../features/search/kinds.js';
import { rememberSearch } from '../../features/search/recent-searches.js';
import { SearchForm } from '../../features/search/search-form.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { SearchResults } from '../search/search-results.js';
import { SearchStart } from '../search/search-start.js';
import { useScrollRow } from '../../shared/ui/use-scroll-row.js';
import { Column } from '../shell/column.js';
import styles from './search.module.css';

/** What was found, kind by kind or all together. The address has the search, so that it can be passed on. */
export function SearchPage() {
  const { t } = useLingui();
  const { q = '', kind } = useSearch({ from: '/shell/search' });
  const navigate = useNavigate();
  const self = useSelf();
  const row = useScrollRow<HTMLDivElement>(kind);
  const show = (next: { q?: string; kind?: Kind | undefined }) =>
    void navigate({ to: '/search', search: { q, ...(kind ? { kind } : {}), ...next }, replace: true });
  const tabs: { value: Kind | 'ALL'; label: string }[] = [
    { value: 'ALL', label: t`All` },
    { value: 'POST', label: t`Posts` },
    { value: 'ARTICLE', label: t`Articles` },
    { value: 'PERSON', label: t`People` },
    { value: 'CHANNEL', label: t`Channels` },
    { value: 'TAG', label: t`Tags` },
  ];
  return (
    <Column title={t`Search`} tabTitle={q ? t`${q} · Search` : t`Search`}>
      <SearchForm search={q} onSearch={(text) => show({ q: text })} onMeant={(text) => rememberSearch(self?.handle, text)} />
      <div ref={row} className={styles.tabs}>
        <SegmentedControl
          aria-label={t`What to look for`}
          size="sm"
          radius="xl"
          value={kind ?? 'ALL'}
          onChange={(value) => show({ kind: isKind(value) ? value : undefined })}
          data={tabs}
        />
      </div>
      {(kind === undefined || kind === 'POST' || kind === 'ARTICLE') && <FilterBar search={q} onChange={(text) => show({ q: text })} />}
      {q.trim() === '' ? (
        <SearchStart onTry={(text) => show({ q: text })} />
      ) : (
        <SearchResults key={kind ?? ''} query={q} kind={kind} />
      )}
    </Column>
  );
}
