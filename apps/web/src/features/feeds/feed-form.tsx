import { Trans, useLingui } from '@lingui/react/macro';
import { MultiSelect, Switch, TagsInput, TextInput } from '@mantine/core';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Pill.layer.css';
import '@mantine/core/styles/PillsInput.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import '@mantine/core/styles/Switch.layer.css';
import { useState, type SubmitEvent } from 'react';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { refusalOf } from '../../shared/graphql/errors.js';
import { useFrame } from '../../shared/graphql/frame.js';
import { useOnceKey } from '../../shared/graphql/once-key.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { FeedPeople } from './feed-people.js';
import styles from './feed-form.module.css';
import { CreateSavedFeed, EditedFeed, UpdateSavedFeed } from './saved-feed.js';

interface FeedFormProps {
  kind: 'LIST' | 'RULE';
  /** The one to change; absent: a new one. */
  feed?: FragmentType<typeof EditedFeed>;
  /** Who is on a new one to begin with. */
  begunWith?: { id: string; displayName: string };
  onDone: (id: string) => void;
}

/** Makes a list of people or a feed by a rule, or changes one. */
export default function FeedForm({ kind, feed: masked, begunWith, onDone }: FeedFormProps) {
  const { t } = useLingui();
  const feed = masked && readFragment(EditedFeed, masked);
  const { myChannels = [], everyone } = useFrame();
  const create = useAction(CreateSavedFeed);
  const update = useAction(UpdateSavedFeed);
  const key = useOnceKey();
  const [name, setName] = useState(feed?.name ?? '');
  const [people, setPeople] = useState<readonly { id: string; displayName: string }[]>(feed?.people ?? (begunWith ? [begunWith] : []));
  const [channels, setChannels] = useState(feed?.channels.map(({ id }) => id) ?? []);
  const [tags, setTags] = useState(feed?.tags.map((tag) => tag.name) ?? []);
  const [words, setWords] = useState(feed?.words ?? []);
  const [articlesOnly, setArticlesOnly] = useState(feed?.articlesOnly ?? false);
  const [refusal, setRefusal] = useState<{ field?: string; message: string }>();
  const errorOf = (field: string) => (refusal?.field === field ? refusal.message : undefined);
  const known = new Map([...(feed?.channels ?? []), ...(everyone ? [{ id: everyone.id, name: t`Everyone` }] : []), ...myChannels].map((channel) => [channel.id, channel.name]));

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    const onError = (_code: string, error: Parameters<typeof refusalOf>[0]) => {
      const said = refusalOf(error) ?? { field: String(error.graphQLErrors[0]?.extensions['field'] ?? ''), message: error.graphQLErrors[0]?.message ?? '' };
      if (!said.message) return false;
      setRefusal(said);
      return true;
    };
    const ofRule = kind === 'RULE' ? { channelIds: channels, tags, words, articlesOnly } : {};
    const input = { name: name.trim(), personIds: people.map(({ id }) => id), ...ofRule };
    const id = feed
      ? (await update({ input: { feedId: feed.id, ...input } }, { onError }))?.updateSavedFeed.feed.id
      : (await create({ input: { kind, idempotencyKey: key.for({ kind, ...input }), ...input } }, { onError }))?.createSavedFeed.feed.id;
    if (id) onDone(id);
  };

  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextInput label={t`Name`} value={name} onChange={(event) => setName(event.currentTarget.value)} error={errorOf('name')} maxLength={50} required data-autofocus />
      {kind === 'RULE' && (
        <>
          <TagsInput label={t`Words`} description={t`Any of these. Press Enter after each. Words of four letters or more also find longer ones: “tide” finds “tides”.`} value={words} onChange={setWords} error={errorOf('words')} maxTags={50} clearable={false} />
          <TagsInput label={t`Tags`} description={t`Any of these. Press Enter after each.`} value={tags} onChange={setTags} error={errorOf('tags')} maxTags={50} clearable={false} />
          <MultiSelect
            label={t`Channels`}
            description={t`Any of these. Leave empty for all channels.`}
            value={channels}
            onChange={setChannels}
            error={errorOf('channelIds')}
            data={[...known].map(([value, label]) => ({ value, label }))}
            searchable
          />
        </>
      )}
      <FeedPeople people={people} onChange={setPeople} />
      {kind === 'RULE' && <Switch label={t`Only with an article`} checked={articlesOnly} onChange={(event) => setArticlesOnly(event.currentTarget.checked)} />}
      {refusal && !['name', 'words', 'tags', 'channelIds'].includes(refusal.field ?? '') && (
        <p role="alert" className={styles.note}>
          {refusal.message}
        </p>
      )}
      {kind === 'RULE' && <p className={styles.note}><Trans>A post has to match every field you fill in. Fields left empty don’t count.</Trans></p>}
      <Button type="submit" disabled={!name.trim()}>
        {feed ? t`Save` : kind === 'LIST' ? t`Create list` : t`Create feed`}
      </Button>
    </form>
  );
}
