import { useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { FilterBar } from '../../features/search/filter-bar.js';
import type { Kind } from '../../features/search/kinds.js';
import { rememberSearch } from '../../features/search/recent-searches.js';
import { SearchForm } from '../../features/search/search-form.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { SearchResults } from '../search/search-results.js';
import { SearchStart } from '../search/search-start.js';
import { ONLY_HERE, TabLinks } from '../../shared/ui/tab-links.js';
import { Column } from '../shell/column.js';

/** What was found, kind by kind or all together. The address has the search, so that it can be passed on. */
export function SearchPage() {
  const { t } = useLingui();
  const { q = '', kind } = useSearch({ from: '/shell/search' });
  const navigate = useNavigate();
  const self = useSelf();
  const show = (next: { q: string }) =>
    void navigate({ to: '/search', search: { ...(kind ? { kind } : {}), ...next }, replace: true });
  const tabs: { of?: Kind; label: string }[] = [
    { label: t`All` },
    { of: 'POST', label: t`Posts` },
    { of: 'ARTICLE', label: t`Articles` },
    { of: 'PERSON', label: t`People` },
    { of: 'CHANNEL', label: t`Channels` },
    { of: 'TAG', label: t`Tags` },
  ];
  return (
    <Column title={t`Search`} tabTitle={q ? t`${q} · Search` : t`Search`}>
      <SearchForm search={q} onSearch={(text) => show({ q: text })} onMeant={(text) => rememberSearch(self?.handle, text)} />
      <TabLinks label={t`What to look for`}>
        {tabs.map(({ of, label }) => (
          <Link key={label} to="/search" search={{ ...(q ? { q } : {}), ...(of ? { kind: of } : {}) }} activeOptions={ONLY_HERE} replace>{label}</Link>
        ))}
      </TabLinks>
      {(kind === undefined || kind === 'POST' || kind === 'ARTICLE') && <FilterBar search={q} onChange={(text) => show({ q: text })} />}
      {q.trim() === '' ? (
        <SearchStart onTry={(text) => show({ q: text })} />
      ) : (
        <SearchResults key={kind ?? ''} query={q} kind={kind} />
      )}
    </Column>
  );
}
