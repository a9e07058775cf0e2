import { Trans, useLingui } from '@lingui/react/macro';
import { Radio, Stack, TextInput } from '@mantine/core';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Radio.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import { useState, type SubmitEvent } from 'react';
import { messageOf } from '../../../shared/graphql/errors.js';
import { Button } from '../../../shared/ui/button.js';
import { closeDialog } from '../../../shared/ui/open-dialogs.js';
import { EndChoice } from './end-choice.js';
import { type End, endOf } from './mute-ends.js';
import styles from './mute-form.module.css';
import { useMute } from './use-mute.js';

/** Something that can be muted: a person, a channel or a tag. */
export interface Mutable {
  id: string;
  name: string;
  /** What muting it means, beside its name. */
  description?: string;
}

const WORD = 'word';

/** Asks what of a post to mute, or whether to mute the one thing that there is, and for how long. */
export default function MuteForm({ subjects, withWord }: { subjects: readonly Mutable[]; withWord?: boolean }) {
  const { t } = useLingui();
  const { mute } = useMute();
  const [chosen, choose] = useState(subjects[0]?.id ?? WORD);
  const [word, setWord] = useState('');
  const [end, setEnd] = useState<End>('ever');
  const [refusal, setRefusal] = useState<string>();
  const byWord = chosen === WORD;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const until = endOf(end);
    if (!byWord) {
      closeDialog();
      await mute({ subjectId: chosen, until });
    } else if (await mute({ word: word.trim(), until }, (error) => setRefusal(messageOf(error)))) closeDialog();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      {(subjects.length > 1 || withWord) && (
        <Radio.Group label={t`What would you rather not see?`} value={chosen} onChange={choose}>
          <Stack gap={10} mt={8}>
            {subjects.map(({ id, name, description }, index) => (
              <Radio key={id} value={id} label={name} description={description} data-autofocus={index === 0 || undefined} />
            ))}
            {withWord && <Radio value={WORD} label={t`A word`} description={t`In whichever post it stands`} />}
          </Stack>
        </Radio.Group>
      )}
      {byWord && (
        <TextInput
          label={t`Word, or words one after another`}
          description={t`Case and accents don’t matter.`}
          value={word}
          onChange={(event) => setWord(event.currentTarget.value)}
          error={refusal}
          maxLength={50}
          required
        />
      )}
      <EndChoice value={end} onChange={setEnd} />
      <p className={styles.note}>
        <Trans>Muted posts stay out of your Home and feeds. Elsewhere they are folded, and you can still open them. Nobody is told that you mute them.</Trans>
      </p>
      <Button type="submit" disabled={byWord && !word.trim()}>
        <Trans>Mute</Trans>
      </Button>
    </form>
  );
}
