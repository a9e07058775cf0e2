import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconLayoutGrid, IconList } from '@tabler/icons-react';
import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { DirectoryFilters } from '../../features/people/directory/directory-filters.js';
import { DirectoryQuery } from '../../features/people/directory/directory-query.js';
import { type DirectorySearch, filterOf } from '../../features/people/directory/directory-search.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { Failure } from '../../shared/ui/failure.js';
import { SearchField } from '../../shared/ui/search-field.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { DirectoryPage } from './people-page.js';
import styles from './people.module.css';

/** Everybody who works here, found by name, place, skill and past. */
export function PeoplePage() {
  const { t } = useLingui();
  const search = useSearch({ from: '/shell/people' });
  const navigate = useNavigate({ from: '/people' });
  const { everyone } = useFrame();
  const change = useCallback(
    (part: Partial<DirectorySearch>) => void navigate({ search: (before: DirectorySearch) => ({ ...before, ...part }), replace: true, resetScroll: false }),
    [navigate],
  );
  const variables = { filter: filterOf(search), sort: search.sort === 'newest' ? ('NEWEST' as const) : ('NAME' as const) };
  const { data, error, retry } = usePage(DirectoryQuery, { ...variables, after: null });
  const view = search.view ?? 'grid';
  const count = data?.peopleCount ?? 0;
  return (
    <Column
      title={t`People`}
      wide
      actions={
        everyone && (
          <LinkButton to="/org">
            <Trans>Org chart</Trans>
          </LinkButton>
        )
      }
    >
      <SearchField label={t`Find somebody`} initial={search.q} onSearch={(q) => change({ q: q || undefined })} />
      <DirectoryFilters search={search} onChange={change} />
      <div className={styles.bar}>
        <p role="status">{data && <Plural value={count} one="# person" other="# people" />}</p>
        <SegmentedControl
          size="xs"
          radius="xl"
          aria-label={t`Order`}
          value={search.sort ?? 'name'}
          onChange={(sort) => change({ sort: sort === 'newest' ? 'newest' : undefined })}
          data={[
            { value: 'name', label: t`By name` },
            { value: 'newest', label: t`Newest first` },
          ]}
        />
        <ActionButton
          label={view === 'grid' ? t`Show as a list` : t`Show as a grid`}
          icon={view === 'grid' ? <IconList /> : <IconLayoutGrid />}
          onClick={() => change({ view: view === 'grid' ? 'list' : undefined })}
        />
      </div>
      {error && !data ? <Failure error={error} onRetry={retry} /> : <DirectoryPage key={JSON.stringify(variables)} page={data} variables={variables} view={view} search={search} onChange={change} />}
    </Column>
  );
}
