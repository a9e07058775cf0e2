import { Switch, TextInput, Textarea } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { useState, type SubmitEvent } from 'react';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { messageOf } from '../../shared/graphql/errors.js';
import { Button } from '../../shared/ui/button.js';
import styles from './new-channel-form.module.css';

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
  const create = useAction(CreateChannel);
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [closed, setClosed] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [key] = useState(() => crypto.randomUUID());
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const input = { name: name.trim(), description: description.trim() || null, kind: 'TOPIC' as const, private: closed, idempotencyKey: key };
    const data = await create({ input }, {
      onError: (code, error) => {
        if (code === 'BAD_USER_INPUT') setRefusal(messageOf(error));
        return code === 'BAD_USER_INPUT';
      },
    });
    if (data) onCreated(data.createChannel.channel.slug);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput label="Name" value={name} onChange={(event) => setName(event.currentTarget.value)} error={refusal} required data-autofocus />
      <Textarea
        label="What it is for"
        value={description}
        onChange={(event) => setDescription(event.currentTarget.value)}
        rows={2}
      />
      <Switch
        label="Private"
        description="Only members see it and what is written in it. You add them."
        checked={closed}
        onChange={(event) => setClosed(event.currentTarget.checked)}
      />
      <Button type="submit" disabled={!name.trim()}>
        Create channel
      </Button>
    </form>
  );
}
