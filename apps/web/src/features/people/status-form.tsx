import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { TextInput } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { dayFromNow } from '../../shared/time/days.js';
import { Button } from '../../shared/ui/button.js';
import { DayField } from '../../shared/ui/day-field.js';
import styles from './status-form.module.css';

const SetStatus = graphql(`
  mutation SetStatus($input: SetStatusInput!) {
    setStatus(input: $input) {
      person {
        id
        status {
          text
          emoji
          until
        }
      }
    }
  }
`);

interface StatusFormProps {
  status?: { text: string; emoji?: string | null; until?: string | null } | null;
  onDone: () => void;
}

const suggestions = [
  { emoji: '🏠', text: msg`Working from home` },
  { emoji: '🌴', text: msg`On holiday` },
  { emoji: '🤒', text: msg`Not well` },
  { emoji: '🎧', text: msg`Heads down` },
];

/** Says where one is or what one is at, until a day or until changed. */
export default function StatusForm({ status, onDone }: StatusFormProps) {
  const { t } = useLingui();
  const setStatus = useAction(SetStatus);
  const [text, setText] = useState(status?.text ?? '');
  const [emoji, setEmoji] = useState(status?.emoji ?? '');
  const [until, setUntil] = useState(status?.until?.slice(0, 10) ?? '');
  const save = async (next: { text: string; emoji: string; until: string }) => {
    const end = next.until ? new Date(`${next.until}T23:59:59`).toISOString() : null;
    if (await setStatus({ input: { text: next.text.trim(), emoji: next.emoji || null, until: end } })) onDone();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void save({ text, emoji, until });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.line}>
        <TextInput label={t`Emoji`} value={emoji} onChange={(event) => setEmoji(event.currentTarget.value)} w={72} />
        <TextInput
          className={styles.text}
          label={t`Status`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          placeholder={t`in Lisbon until Friday`}
          data-autofocus
        />
      </div>
      <div className={styles.suggestions}>
        {suggestions.map((each) => (
          <button
            key={each.emoji}
            type="button"
            onClick={() => {
              setEmoji(each.emoji);
              setText(t(each.text));
            }}
          >
            {each.emoji} {t(each.text)}
          </button>
        ))}
      </div>
      <DayField label={t`Clear it after (optional)`} value={until} onChange={setUntil} min={dayFromNow(0)} clearable />
      <div className={styles.actions}>
        {status && (
          <Button variant="plain" onClick={() => void save({ text: '', emoji: '', until: '' })}>
            <Trans>Clear</Trans>
          </Button>
        )}
        <Button type="submit" disabled={!text.trim()}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </form>
  );
}
