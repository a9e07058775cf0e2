import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { refusalOf } from '../../shared/graphql/errors.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { ChannelFields, type ChannelFieldValues } from './channel-fields.js';
import styles from './channel-form.module.css';

const UpdateChannel = graphql(`
  mutation UpdateChannel($input: UpdateChannelInput!) {
    updateChannel(input: $input) {
      channel {
        id
        name
        description
        rules
        private
        memberCount
      }
    }
  }
`);

interface ChannelSettingsFormProps {
  channel: { id: string; name: string; description?: string | null; rules?: string | null; private: boolean };
  onDone: () => void;
}

/** What happens when the switch is turned and saved; it concerns everybody, so it is said before. */
function noteOn(before: boolean, after: boolean): string {
  if (before === after) return after ? t`Only members see it and what is written in it.` : t`Every employee sees it and may join.`;
  if (after) return t`When you save, it disappears for everybody who isn’t a member, with all that was written in it.`;
  return t`When you save, every employee may read it, also what was written before. Guests are taken out.`;
}

/** Changes what a channel is called, what it is for, and who may read it. */
export default function ChannelSettingsForm({ channel, onDone }: ChannelSettingsFormProps) {
  const update = useAction(UpdateChannel);
  const [values, setValues] = useState<ChannelFieldValues>({
    name: channel.name,
    description: channel.description ?? '',
    rules: channel.rules ?? '',
    private: channel.private,
  });
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf>>();
  const [saving, setSaving] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setSaving(true);
    const data = await update({
      input: {
        channelId: channel.id,
        ...(values.name.trim() === channel.name ? {} : { name: values.name.trim() }),
        description: values.description.trim(),
        rules: values.rules?.trim() ?? '',
        ...(values.private === channel.private ? {} : { private: values.private }),
      },
    }, {
      onError: (_code, error) => {
        setRefusal(refusalOf(error));
        return Boolean(refusalOf(error));
      },
    });
    setSaving(false);
    if (data) onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <ChannelFields
        values={values}
        onChange={(part) => setValues({ ...values, ...part })}
        refusal={refusal}
        privateNote={noteOn(channel.private, values.private)}
      />
      <Button type="submit" loading={saving} disabled={!values.name.trim()}>
        <Trans>Save</Trans>
      </Button>
    </form>
  );
}
