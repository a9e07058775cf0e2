import { useLingui } from '@lingui/react/macro';
import { ActionIcon, CloseButton, Popover, TextInput } from '@mantine/core';
import '@mantine/core/styles/ActionIcon.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import { IconCalendar } from '@tabler/icons-react';
import { Suspense, useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { lazyPart } from '../code/lazy-part.js';
import { locale } from '../language/language.js';
import { dayFromNow } from '../time/days.js';
import { dayWriting } from '../time/typed-day.js';
import styles from './day-field.module.css';

const DayCalendar = lazyPart(() => import('./day-calendar.js'));

const { read, write } = dayWriting(locale);
const words = (day: string) => (day ? write(day) : '');

/** Where it fits neither below the field nor above, as on a page enlarged twice, it lies over the field rather than beyond the window. */
const IN_SIGHT = { flip: true, shift: { crossAxis: true, padding: 8 } };

interface DayFieldProps {
  label: string;
  /** Such as 2026-12-24; empty: none. */
  value: string;
  onChange: (day: string) => void;
  /** Whether there may be none. */
  clearable?: boolean;
  /** The first and the last day that can be chosen. */
  min?: string;
  max?: string;
  error?: ReactNode;
  'data-autofocus'?: boolean;
}

/**
 * A field for a day, written as the reader writes days, with a calendar beside it, whose code comes when it is opened. What is typed is taken when one
 * leaves the field or presses Enter; the arrow down goes into the calendar.
 */
export function DayField({ label, value, onChange, clearable = false, min, max, error, ...field }: DayFieldProps) {
  const { t } = useLingui();
  const [text, setText] = useState(words(value));
  const [opened, setOpened] = useState(false);
  const [wrong, setWrong] = useState<string>();
  useEffect(() => setText(words(value)), [value]);

  function choose(day: string): void {
    setWrong(undefined);
    setText(words(day));
    if (day !== value) onChange(day);
  }
  function take(): void {
    const day = text.trim() ? read(text) : clearable ? '' : value;
    const [example, first, last] = [dayFromNow(0), min ?? '', max ?? ''].map(words);
    if (day === undefined) setWrong(t`Write a day such as ${example}.`);
    else if (day === value) choose(day);
    else if (day && min && day < min) setWrong(t`The first day that can be chosen is ${first}.`);
    else if (day && max && day > max) setWrong(t`The last day that can be chosen is ${last}.`);
    else choose(day);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') take();
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    setOpened(true);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" radius="md" trapFocus returnFocus withRoles={false} middlewares={IN_SIGHT}>
      <Popover.Target>
        <div>
          <TextInput
            {...field}
            label={label}
            value={text}
            error={wrong ?? error}
            autoComplete="off"
            onChange={(event) => setText(event.currentTarget.value)}
            onBlur={take}
            onKeyDown={onKeyDown}
            rightSectionWidth={clearable && value ? 64 : 36}
            rightSection={
              <span className={styles.buttons}>
                {clearable && value && <CloseButton size="sm" aria-label={t`No day: ${label}`} onClick={() => choose('')} />}
                <ActionIcon variant="subtle" color="gray" aria-label={t`Calendar: ${label}`} aria-haspopup="dialog" aria-expanded={opened} onClick={() => setOpened(!opened)}>
                  <IconCalendar size={18} aria-hidden />
                </ActionIcon>
              </span>
            }
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label}>
        <Suspense fallback={<div className={styles.calendar} tabIndex={-1} />}>
          <DayCalendar
            value={value}
            min={min}
            max={max}
            onChoose={(day) => {
              choose(day);
              setOpened(false);
            }}
          />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
