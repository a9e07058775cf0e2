import { Trans, useLingui } from '@lingui/react/macro';
import { UnstyledButton } from '@mantine/core';
import { useFrame } from '../../../shared/graphql/frame.js';
import styles from './directory-filters.module.css';
import { type DirectorySearch, hasFilters } from './directory-search.js';
import { FacetPicker } from './facet-picker.js';

interface DirectoryFiltersProps {
  search: DirectorySearch;
  onChange: (part: Partial<DirectorySearch>) => void;
}

/** What narrows the directory, each combined with the others. */
export function DirectoryFilters({ search, onChange }: DirectoryFiltersProps) {
  const { t } = useLingui();
  const { everyone } = useFrame();
  const { skill = [] } = search;
  const one = (name: 'department' | 'location' | 'employer' | 'school') => ({
    chosen: search[name],
    filters: search,
    onChoose: (value: string | undefined) => onChange({ [name]: value }),
  });
  const withoutSkill = (gone: string) => {
    const left = skill.filter((each) => each !== gone);
    onChange({ skill: left.length > 0 ? left : undefined });
  };
  return (
    <div className={styles.filters} role="group" aria-label={t`Filters`}>
      {everyone && <FacetPicker of="DEPARTMENT" label={t`Department`} {...one('department')} />}
      <FacetPicker of="LOCATION" label={t`Location`} {...one('location')} />
      {skill.map((each) => (
        <FacetPicker key={each} of="SKILL" label={t`Skill`} chosen={each} filters={search} onChoose={(value) => (value ? onChange({ skill: skill.map((old) => (old === each ? value : old)) }) : withoutSkill(each))} />
      ))}
      {skill.length < 5 && (
        <FacetPicker
          key={skill.length}
          of="SKILL"
          label={skill.length > 0 ? t`Another skill` : t`Skill`}
          chosen={undefined}
          filters={search}
          onChoose={(value) => value && onChange({ skill: [...new Set([...skill, value])] })}
        />
      )}
      <FacetPicker of="EMPLOYER" label={t`Former employer`} {...one('employer')} />
      <FacetPicker of="SCHOOL" label={t`School`} {...one('school')} />
      <UnstyledButton className={styles.former} aria-pressed={search.former ?? false} onClick={() => onChange({ former: search.former ? undefined : true })}>
        <Trans>Who has left</Trans>
      </UnstyledButton>
      {hasFilters(search) && (
        <UnstyledButton
          className={styles.clear}
          onClick={() => onChange({ department: undefined, location: undefined, skill: undefined, employer: undefined, school: undefined, former: undefined })}
        >
          <Trans>Clear filters</Trans>
        </UnstyledButton>
      )}
    </div>
  );
}
