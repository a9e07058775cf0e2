import { useLingui } from '@lingui/react/macro';
import type { AuditKind } from '../../../features/people/audit/audit-kinds.js';
import { PersonSelect } from '../../../shared/person/person-select.js';
import { DayField } from '../../../shared/ui/day-field.js';
import { SelectField } from '../../../shared/ui/select-field.js';
import styles from '../filters.module.css';
import type { AuditSearch } from './audit-search.js';
import { SubjectSelect } from './subject-select.js';

interface AuditFiltersProps {
  search: AuditSearch;
  onChange: (next: (now: AuditSearch) => AuditSearch) => void;
}

export function AuditFilters({ search, onChange }: AuditFiltersProps) {
  const { t } = useLingui();
  const kinds: { value: AuditKind | ''; label: string }[] = [
    { value: '', label: t`Everything` },
    { value: 'people', label: t`People, roles, departments` },
    { value: 'channels', label: t`Channels` },
    { value: 'signIn', label: t`Sign-in` },
    { value: 'apps', label: t`Apps and tokens` },
    { value: 'moderation', label: t`Moderation` },
    { value: 'audit', label: t`The log and the hub itself` },
  ];
  const set = (part: { [Key in keyof AuditSearch]?: AuditSearch[Key] | undefined }) =>
    onChange((now) => Object.fromEntries(Object.entries({ ...now, ...part }).filter(([, value]) => value !== undefined)) as AuditSearch);
  return (
    <div className={`${styles.filters} ${styles.pairs}`} role="search">
      <SelectField label={t`What`} value={search.kind ?? ''} onChange={(kind) => set({ kind: kind || undefined })} choices={kinds} />
      <PersonSelect
        label={t`Done by`}
        none={t`Anybody`}
        person={search.actor ? { id: search.actor, displayName: search.name ?? '' } : null}
        onChange={(person) => set({ actor: person?.id, name: person?.displayName })}
      />
      <SubjectSelect subject={search.subject} onChange={(subject) => set({ subject })} />
      <DayField label={t`From`} value={search.from ?? ''} onChange={(from) => set({ from: from || undefined })} {...(search.to ? { max: search.to } : {})} clearable />
      <DayField label={t`To`} value={search.to ?? ''} onChange={(to) => set({ to: to || undefined })} {...(search.from ? { min: search.from } : {})} clearable />
    </div>
  );
}
