import { useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { PersonSelect } from '../../../shared/person/person-select.js';
import { DepartmentSelect } from './department-select.js';

/** What the directory holds of somebody, as it is edited. */
export interface RecordValues {
  displayName: string;
  mail: string;
  title: string;
  departmentId: string;
  manager: { id: string; displayName: string } | null;
  location: string;
}

export type RecordField = 'DISPLAY_NAME' | 'MAIL' | 'TITLE' | 'DEPARTMENT' | 'MANAGER' | 'LOCATION';

interface RecordFieldsProps {
  values: RecordValues;
  onChange: (part: Partial<RecordValues>) => void;
  /** Why the server didn't take it, and for which field. */
  refusal?: { field?: string; message: string } | undefined;
  /** Who else sets a field, in a sentence: then it isn't offered. */
  ownerOf?: (field: RecordField) => string | undefined;
}

export function RecordFields({ values, onChange, refusal, ownerOf = () => undefined }: RecordFieldsProps) {
  const { t } = useLingui();
  const text = (name: 'displayName' | 'mail' | 'title' | 'location', field: RecordField, label: string, max: number, description?: string) => (
    <TextInput
      label={label}
      description={ownerOf(field) ?? description}
      disabled={Boolean(ownerOf(field))}
      value={values[name]}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
      error={refusal?.field === name ? refusal.message : undefined}
      maxLength={max}
      required={name === 'displayName'}
      type={name === 'mail' ? 'email' : 'text'}
      data-autofocus={name === 'displayName' || undefined}
    />
  );
  return (
    <>
      {text('displayName', 'DISPLAY_NAME', t`Name`, 120)}
      {text('mail', 'MAIL', t`Mail address`, 255, t`As the identity provider tells it: by this address it finds them.`)}
      {text('title', 'TITLE', t`Job title`, 120)}
      <DepartmentSelect
        label={t`Department`}
        description={ownerOf('DEPARTMENT')}
        disabled={Boolean(ownerOf('DEPARTMENT'))}
        value={values.departmentId}
        onChange={(departmentId) => onChange({ departmentId })}
        error={refusal?.field === 'departmentId' ? refusal.message : undefined}
      />
      <PersonSelect
        label={t`Reports to`}
        description={ownerOf('MANAGER')}
        disabled={Boolean(ownerOf('MANAGER'))}
        person={values.manager}
        onChange={(manager) => onChange({ manager })}
        error={refusal?.field === 'managerId' ? refusal.message : undefined}
      />
      {text('location', 'LOCATION', t`Works from`, 120)}
    </>
  );
}
