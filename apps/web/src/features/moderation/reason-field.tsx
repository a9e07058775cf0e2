import { useLingui } from '@lingui/react/macro';
import { Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { SelectField } from '../../shared/ui/select-field.js';
import { readyReasons } from './ready-reasons.js';

const MOST = 1000;

interface ReasonFieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Whether it says why something stays. */
  stays: boolean;
  /** What was reported it for. */
  about?: readonly string[];
  /** Who reads it. */
  description?: string;
}

/** Why a moderator decides so: in words that are ready, in one’s own, or in ready ones changed. */
export function ReasonField({ value, onChange, stays, about = [], description }: ReasonFieldProps) {
  const { t } = useLingui();
  const ready = readyReasons(stays, about).map((words) => t(words));
  return (
    <>
      <SelectField
        label={t`Ready-made reason`}
        value={ready.includes(value) ? value : ''}
        onChange={onChange}
        choices={[{ value: '', label: t`In your own words` }, ...ready.map((words) => ({ value: words, label: words }))]}
      />
      <Textarea label={t`Why?`} description={description} value={value} onChange={(event) => onChange(event.currentTarget.value)} maxLength={MOST} autosize minRows={3} maxRows={8} required />
    </>
  );
}
