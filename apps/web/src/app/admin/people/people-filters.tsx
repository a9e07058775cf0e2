import { useLingui } from '@lingui/react/macro';
import { SegmentedControl, TextInput } from '@mantine/core';
import '@mantine/core/styles/FloatingIndicator.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { DepartmentSelect } from '../../../features/people/accounts/department-select.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import styles from '../filters.module.css';
import type { PeopleSearch } from './people-search.js';

interface PeopleFiltersProps {
  search: PeopleSearch;
  onChange: (next: (now: PeopleSearch) => PeopleSearch) => void;
}

export function PeopleFilters({ search, onChange }: PeopleFiltersProps) {
  const { t } = useLingui();
  const find = useDebouncedCallback((q: string) => onChange(({ q: _before, ...now }) => (q.trim() ? { ...now, q: q.trim() } : now)), 180);
  return (
    <div className={styles.filters} role="search">
      <TextInput
        className={styles.find}
        type="search"
        label={t`Name, handle or mail address`}
        leftSection={<IconSearch size={16} aria-hidden />}
        defaultValue={search.q ?? ''}
        onChange={(event) => find(event.currentTarget.value)}
      />
      <DepartmentSelect
        label={t`Department`}
        none={t`All`}
        more={[{ value: 'none', label: t`Without a department` }]}
        value={search.department ?? ''}
        onChange={(department) => onChange(({ department: _before, ...now }) => (department ? { ...now, department } : now))}
      />
      <SelectField
        label={t`Role`}
        value={search.role ?? ''}
        onChange={(role) => onChange(({ role: _before, ...now }) => (role ? { ...now, role } : now))}
        choices={[
          { value: '', label: t`All` },
          { value: 'ADMINISTRATOR', label: t`Administrators` },
          { value: 'MODERATOR', label: t`Moderators` },
        ]}
      />
      <SegmentedControl
        aria-label={t`Which people`}
        value={search.show ?? 'all'}
        onChange={(show) => onChange(({ show: _before, ...now }) => (show === 'guests' || show === 'former' ? { ...now, show } : now))}
        data={[
          { value: 'all', label: t`Here` },
          { value: 'guests', label: t`Guests` },
          { value: 'former', label: t`Former` },
        ]}
      />
    </div>
  );
}
