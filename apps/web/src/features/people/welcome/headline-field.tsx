import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { Button } from '../../../shared/ui/button.js';
import styles from './headline-field.module.css';

const SetHeadline = graphql(`
  mutation SetHeadline($headline: String!) {
    updateProfile(input: { headline: $headline }) {
      person {
        id
        headline
      }
    }
  }
`);

/** The line under one's name, alone. */
export function HeadlineField({ headline }: { headline: string | null | undefined }) {
  const { t } = useLingui();
  const save = useAction(SetHeadline);
  const [text, setText] = useState(headline ?? '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save({ headline: text.trim() });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextInput
        className={styles.field}
        radius="xl"
        aria-label={t`Your headline`}
        placeholder={t`Runs the tide tables`}
        maxLength={120}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="soft" disabled={text.trim() === (headline ?? '')}>
        <Trans>Save</Trans>
      </Button>
    </form>
  );
}
