import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { messageOf } from '../../../shared/graphql/errors.js';
import { Button } from '../../../shared/ui/button.js';
import { EndChoice } from './end-choice.js';
import { type End, endOf } from './mute-ends.js';
import styles from './mute-list.module.css';
import { useMute } from './use-mute.js';

/** Mutes a word, above the list of what is muted. */
export default function MuteWordForm({ onDone }: { onDone?: () => void }) {
  const { t } = useLingui();
  const { mute } = useMute();
  const [word, setWord] = useState('');
  const [end, setEnd] = useState<End>('ever');
  const [refusal, setRefusal] = useState<string>();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    if (await mute({ word: word.trim(), until: endOf(end) }, (error) => setRefusal(messageOf(error)))) {
      setWord('');
      onDone?.();
    }
  };
  return (
    <form className={styles.form} aria-label={t`Mute a word`} onSubmit={(event) => void submit(event)}>
      <TextInput
        label={t`A word or a phrase`}
        description={t`Posts with it stay out of your Home. Capital letters and accents make no difference.`}
        value={word}
        onChange={(event) => setWord(event.currentTarget.value)}
        error={refusal}
        maxLength={50}
      />
      <EndChoice value={end} onChange={setEnd} />
      <Button type="submit" disabled={!word.trim()}>
        <Trans>Mute</Trans>
      </Button>
    </form>
  );
}
