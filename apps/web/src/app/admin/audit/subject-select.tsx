import { useLingui } from '@lingui/react/macro';
import { Select } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../../shared/graphql/document.js';
import { useFound } from '../../../shared/graphql/use-found.js';

const SubjectsToPick = graphql(`
  query SubjectsToPick($text: String!) {
    searchPeople(prefix: $text, first: 6) {
      id
      displayName
      handle
    }
    channels(filter: { query: $text }, first: 6) {
      edges {
        node {
          id
          name
        }
      }
    }
    registeredApps {
      id
      name
    }
  }
`);

/** What an address with an id alone names. */
const NamedSubject = graphql(`
  query NamedSubject($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Person {
        displayName
      }
      ... on Channel {
        name
      }
      ... on App {
        name
      }
      ... on Department {
        name
      }
    }
  }
`);

function nameOf(named: ResultOf<typeof NamedSubject> | undefined): string | undefined {
  const node = named?.node;
  if (!node) return undefined;
  return 'displayName' in node ? node.displayName : 'name' in node ? node.name : undefined;
}

interface SubjectSelectProps {
  /** Id or UUID; undefined: whatever it was done to. */
  subject: string | undefined;
  onChange: (subject: string | undefined) => void;
}

/** A field that holds a person, a channel or an app, found by name. An id that came with the address is kept. */
export function SubjectSelect({ subject, onChange }: SubjectSelectProps) {
  const { t } = useLingui();
  const [picked, setPicked] = useState<{ value: string; label: string }>();
  const [text, setText] = useState('');
  const [opened, setOpened] = useState(false);
  const known = picked?.value === subject ? picked : undefined;
  const [{ data: named }] = useQuery({ query: NamedSubject, variables: { id: subject ?? '' }, pause: subject === undefined || known !== undefined });
  const chosen = subject === undefined ? undefined : (known ?? { value: subject, label: nameOf(named) ?? subject });
  const asked = text === chosen?.label ? '' : text.trim();
  const { data } = useFound(asked, SubjectsToPick, (letters) => ({ text: letters }), { eager: true, pause: !opened });
  const apps = (data?.registeredApps ?? []).filter(({ name }) => name.toLowerCase().includes(asked.toLowerCase())).slice(0, 6);
  const groups = [
    { group: t`People`, items: (data?.searchPeople ?? []).map(({ id, displayName, handle }) => ({ value: id, label: `${displayName} @${handle}` })) },
    { group: t`Channels`, items: (data?.channels.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name })) },
    { group: t`Apps`, items: apps.map(({ id, name }) => ({ value: id, label: name })) },
  ].map(({ group, items }) => ({ group, items: items.filter(({ value }) => value !== chosen?.value) }));
  const found = groups.flatMap(({ items }) => items);
  return (
    <Select
      label={t`Done to`}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t`Anything` }}
      placeholder={t`Anything`}
      nothingFoundMessage={t`No person, channel or app has this name.`}
      filter={({ options }) => options}
      onSearchChange={setText}
      onDropdownOpen={() => setOpened(true)}
      value={chosen?.value ?? null}
      data={[...(chosen ? [chosen] : []), ...groups.filter(({ items }) => items.length > 0)]}
      onChange={(value) => {
        setPicked(found.find((one) => one.value === value));
        onChange(value ?? undefined);
      }}
    />
  );
}
