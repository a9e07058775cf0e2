import { Combobox, Kbd, TextInput, useCombobox } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Kbd.layer.css';
import '@mantine/core/styles/ScrollArea.layer.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent } from 'react';
import { rememberSearch } from '../../features/search/recent-searches.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { useFound } from '../../shared/graphql/use-found.js';
import { closeDialog } from '../../shared/ui/open-dialogs.js';
import type { Goal } from './goal.js';
import { JumpQuery } from './jump-query.js';
import { rememberGoal } from './recent-goals.js';
import { takeEarlyKeys } from '../shell/early-keys.js';
import { useGoalGroups } from './use-goal-groups.js';
import styles from './jump.module.css';

const optionsOf = (listId: string) => [...document.querySelectorAll<HTMLElement>(`#${CSS.escape(listId)} [role="option"]`)];

/** A field over the page that reaches everything: type a few letters, and press Enter at what one means. */
export default function Jump() {
  const { t } = useLingui();
  const self = useSelf();
  const [text, setText] = useState('');
  useEffect(() => setText(takeEarlyKeys()), []);
  const wanted = text.trimStart();
  const { data, settled } = useFound(wanted, JumpQuery, (text) => ({ text }));
  const navigate = useNavigate();
  const combobox = useCombobox({ opened: true });
  // The combobox gives its list a name of its own only after it has been drawn, and doesn't draw the field again for that.
  const listId = useId();
  // Which one is chosen, for screen readers: the combobox itself tells only of what is chosen by arrows.
  const [active, setActive] = useState<string>();
  const chosenOption = () => optionsOf(listId).find((option) => option.hasAttribute('data-combobox-selected'));
  const tellActive = () => setActive(chosenOption()?.id);
  // What one has gone to by arrows stays chosen when more is found for the same words.
  const goneTo = useRef<{ words: string; goal: string | undefined }>(undefined);
  const onArrow = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowDown' || key === 'ArrowUp') goneTo.current = { words: wanted, goal: chosenOption()?.dataset['goal'] };
    tellActive();
  };
  const chooseAnew = useEffectEvent(() => {
    const kept = goneTo.current?.words === wanted ? optionsOf(listId).findIndex(({ dataset }) => dataset['goal'] === goneTo.current?.goal) : -1;
    if (kept < 0) combobox.selectFirstOption();
    else combobox.selectOption(kept);
    tellActive();
  });
  useEffect(() => chooseAnew(), [data, wanted, settled]);

  // Until the answer to just these letters is there, only what is known here is offered: nobody is led elsewhere.
  const groups = useGoalGroups(wanted, settled ? data : undefined);
  const all = groups.flatMap(([, goals]) => goals);
  const choose = (id: string) => {
    const goal = all.find((each) => each.id === id);
    if (!goal) return;
    closeDialog();
    rememberGoal(self?.handle, goal);
    if (goal.to?.to === '/search' && wanted.trim()) rememberSearch(self?.handle, wanted.trim());
    if (goal.run) goal.run();
    else if (goal.to) void navigate(goal.to);
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.EventsTarget withAriaAttributes={false}>
        <TextInput
          role="combobox"
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={active}
          aria-autocomplete="list"
          autoComplete="off"
          aria-label={t`Search, or go to`}
          placeholder={t`A person, a channel, a tag, or any words`}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyUp={onArrow}
          maxLength={500}
          leftSection={<IconSearch size={18} aria-hidden />}
          data-autofocus
          size="md"
        />
      </Combobox.EventsTarget>
      <Combobox.Options id={listId} className={styles.options} aria-label={t`What fits`}>
        {groups.map(
          ([heading, goals]) =>
            goals.length > 0 && (
              <Combobox.Group key={heading} label={heading}>
                {goals.map((goal) => (
                  <Choice key={goal.id} goal={goal} />
                ))}
              </Combobox.Group>
            ),
        )}
      </Combobox.Options>
      <p className={styles.spoken} role="status">
        {wanted && <Plural value={all.length} one="# thing fits" other="# things fit" />}
      </p>
      <p className={styles.keys} aria-hidden>
        <Kbd size="xs">↑</Kbd> <Kbd size="xs">↓</Kbd> <Trans>to choose</Trans> <Kbd size="xs">↵</Kbd> <Trans>to open</Trans>
      </p>
    </Combobox>
  );
}

function Choice({ goal: { id, icon, name, about } }: { goal: Goal }) {
  return (
    <Combobox.Option value={id} data-goal={id} className={styles.option}>
      <span className={styles.icon}>{icon}</span>
      <span className={styles.name} dir="auto">
        {name}
      </span>
      {about && <span className={styles.about}>{about}</span>}
    </Combobox.Option>
  );
}
