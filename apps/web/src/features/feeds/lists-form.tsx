import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, Stack } from '@mantine/core';
import '@mantine/core/styles/Checkbox.layer.css';
import '@mantine/core/styles/InlineInput.layer.css';
import '@mantine/core/styles/Stack.layer.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import { Empty } from '../../shared/ui/empty.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';

const MyLists = graphql(`
  query MyLists {
    savedFeeds {
      id
      kind
      name
      people {
        id
      }
    }
  }
`);

const AddToList = graphql(`
  mutation AddToList($listId: ID!, $personId: ID!) {
    addToList(input: { listId: $listId, personId: $personId }) {
      feed {
        id
        people {
          id
        }
      }
    }
  }
`);

const RemoveFromList = graphql(`
  mutation RemoveFromList($listId: ID!, $personId: ID!) {
    removeFromList(input: { listId: $listId, personId: $personId }) {
      feed {
        id
        people {
          id
        }
      }
    }
  }
`);

interface ListsFormProps {
  personId: string;
  /** To make a list with them on it. */
  onNew: () => void;
}

/** On which of one's own lists somebody is. */
export default function ListsForm({ personId, onNew }: ListsFormProps) {
  const { t } = useLingui();
  const [{ data, error }, reread] = useQuery({ query: MyLists, requestPolicy: 'cache-and-network' });
  const add = useAction(AddToList);
  const remove = useAction(RemoveFromList);
  // What was ticked just now, while the answer is on its way; after a refusal it is as it was.
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const tick = async (listId: string, on: boolean) => {
    setTicked((now) => new Map(now).set(listId, on));
    await (on ? add : remove)({ listId, personId });
    setTicked((now) => new Map([...now].filter(([id]) => id !== listId)));
  };
  if (error && !data) return <Failure error={error} onRetry={() => reread({ requestPolicy: 'network-only' })} />;
  if (!data) return <PostsSkeleton count={1} />;
  const lists = data.savedFeeds.filter(({ kind }) => kind === 'LIST');
  const another = (
    <Button variant="quiet" onClick={onNew} data-autofocus={lists.length === 0 || undefined}>
      <Trans>New list…</Trans>
    </Button>
  );
  if (lists.length === 0) return <Empty title={t`You have no lists yet`} action={another}><Trans>A list is a timeline of the people on it, beside Home.</Trans></Empty>;
  return (
    <Stack gap={12} align="flex-start">
      {lists.map(({ id, name, people }, index) => (
        <Checkbox
          key={id}
          label={name}
          checked={ticked.get(id) ?? people.some((person) => person.id === personId)}
          onChange={(event) => void tick(id, event.currentTarget.checked)}
          data-autofocus={index === 0 || undefined}
        />
      ))}
      {another}
    </Stack>
  );
}
