import { useLingui } from '@lingui/react/macro';
import { Switch, Textarea, TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';

/** What one says of a channel, when it is made and later. */
export interface ChannelFieldValues {
  name: string;
  description: string;
  /** Missing while it is made: rules come with the first trouble. */
  rules?: string;
  private: boolean;
}

interface ChannelFieldsProps {
  values: ChannelFieldValues;
  onChange: (part: Partial<ChannelFieldValues>) => void;
  /** Why the server didn't take it, and for which field. */
  refusal?: { field?: string; message: string };
  /** Under the switch that closes the channel. */
  privateNote: string;
}

export function ChannelFields({ values, onChange, refusal, privateNote }: ChannelFieldsProps) {
  const { t } = useLingui();
  const errorOf = (field: string) => (refusal && (refusal.field ?? 'name') === field ? refusal.message : undefined);
  return (
    <>
      <TextInput
        label={t`Name`}
        value={values.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
        error={errorOf('name')}
        maxLength={80}
        required
        data-autofocus
      />
      <Textarea
        label={t`What it is for`}
        value={values.description}
        onChange={(event) => onChange({ description: event.currentTarget.value })}
        error={errorOf('description')}
        maxLength={500}
        rows={3}
      />
      {values.rules !== undefined && (
        <Textarea
          label={t`What is expected here`}
          value={values.rules}
          onChange={(event) => onChange({ rules: event.currentTarget.value })}
          error={errorOf('rules')}
          maxLength={2000}
          rows={4}
        />
      )}
      <Switch
        label={t`Private`}
        description={privateNote}
        checked={values.private}
        onChange={(event) => onChange({ private: event.currentTarget.checked })}
        error={errorOf('private')}
      />
    </>
  );
}
