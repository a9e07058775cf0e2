import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Kbd.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { useDebouncedValue } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { recentSearches, rememberSearch } from '../../features/search/recent-searches.js';
import { useFrame, useSelf } from '../../shared/graphql/frame.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import { channelGoal, goalsOf, recentGoal, searchGoal, type Goal } from './jump-goals.js';
import { JumpQuery } from './jump-query.js';
import styles from './jump.module.css';

/** A field over the page: type a few letters and press Enter to search, or choose what already shows. */
export default function Jump() {
  const { t } = useLingui();
  const self = useSelf();
  const [text, setText] = useState('');
  const wanted = text.trimStart();
  const [settled] = useDebouncedValue(wanted, 120);
  const { myChannels = [] } = useFrame();
  const [{ data, fetching, error }] = useQuery({ query: JumpQuery, variables: { text: settled }, pause: !settled });
  const navigate = useNavigate();
  const combobox = useCombobox({ defaultOpened: true });
  const { selectFirstOption } = combobox;
  useEffect(() => {
    selectFirstOption();
  }, [data, wanted, fetching, selectFirstOption]);

  // Until the answer to just these letters is there, only one's own channels that fit are offered: nobody is led elsewhere.
  const answer = wanted === settled && !fetching && !error ? data : undefined;
  const own = myChannels.filter(({ name }) => name.toLowerCase().includes(wanted.toLowerCase().trim()));
  const ownGoals: [string, Goal[]] = [t`My channels`, own.slice(0, 8).map(channelGoal)];
  const groups: [string, Goal[]][] = !wanted ? [[t`You searched for`, recentSearches(self?.handle).map(recentGoal)], ownGoals] : answer ? goalsOf(answer) : [ownGoals];
  const search = wanted ? [searchGoal(wanted.trim())] : [];
  const go = (id: string) => {
    const goal = [...search, ...groups.flatMap(([, each]) => each)].find((each) => each.id === id);
    if (!goal) return;
    closeDialog();
    if (goal.to.to === '/search') rememberSearch(self?.handle, wanted.trim());
    void navigate(goal.to);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={go}>
      <Combobox.EventsTarget>
        <TextInput
          aria-label={t`Search, or go to`}
          placeholder={t`A person, a channel, a tag, or any words`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          maxLength={500}
          leftSection={<IconSearch size={18} aria-hidden />}
          data-autofocus
          size="md"
        />
      </Combobox.EventsTarget>
      <Combobox.Options className={styles.options}>
        {search.map((goal) => (
          <Choice key={goal.id} goal={goal} />
        ))}
        {groups.map(
          ([label, each]) =>
            each.length > 0 && (
              <Combobox.Group key={label} label={label}>
                {each.map((goal) => (
                  <Choice key={goal.id} goal={goal} />
                ))}
              </Combobox.Group>
            ),
        )}
      </Combobox.Options>
      <p className={styles.keys} aria-hidden>
        <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> <Trans>to choose</Trans> <Kbd size="xs">↵</Kbd> <Trans>to open</Trans>
      </p>
    </Combobox>
  );
}

function Choice({ goal: { id, icon, name, about } }: { goal: Goal }) {
  return (
    <Combobox.Option value={id} className={styles.option}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.name}>{name}</span>
      {about && <span className={styles.about}>{about}</span>}
    </Combobox.Option>
  );
}
