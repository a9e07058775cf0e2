import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { refusalOf } from '../../shared/graphql/errors.js';
import { useOnceKey } from '../../shared/graphql/once-key.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { ChannelFields, type ChannelFieldValues } from './channel-fields.js';
import styles from './channel-form.module.css';

const CreateChannel = graphql(`
  mutation CreateChannel($input: CreateChannelInput!) {
    createChannel(input: $input) {
      channel {
        id
        slug
        name
        kind
        private
      }
    }
  }
`);

/** Opens a topic channel. */
export default function NewChannelForm({ onCreated }: { onCreated: (slug: string) => void }) {
  const { t } = useLingui();
  const create = useAction(CreateChannel);
  const [values, setValues] = useState<ChannelFieldValues>({ name: '', description: '', private: false });
  const [refusal, setRefusal] = useState<ReturnType<typeof refusalOf>>();
  const key = useOnceKey();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const { name, description } = values;
    const input = { ...values, name: name.trim(), description: description.trim() || null, kind: 'TOPIC' as const };
    const data = await create({ input: { ...input, idempotencyKey: key.for(input) } }, {
      onError: (_code, error) => {
        setRefusal(refusalOf(error));
        return Boolean(refusalOf(error));
      },
    });
    if (data) onCreated(data.createChannel.channel.slug);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <ChannelFields
        values={values}
        onChange={(part) => setValues({ ...values, ...part })}
        refusal={refusal}
        privateNote={t`Only members see it and what is written in it. You add them; guests too.`}
      />
      <Button type="submit" disabled={!values.name.trim()}>
        <Trans>Create channel</Trans>
      </Button>
    </form>
  );
}
