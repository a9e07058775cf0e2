import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCalendar, IconChevronDown } from '@tabler/icons-react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { dayFromNow, isDay } from '../../shared/time/days.js';
import { dayInWords } from '../../shared/time/when.js';
import { Menu } from '../../shared/ui/menu.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { Chosen } from './chosen.js';
import styles from './filter-bar.module.css';

const ChooseDay = lazyPart(() => import('./choose-day.js'));

const spans = [
  { label: msg`Any time`, days: undefined },
  { label: msg`The past day`, days: 1 },
  { label: msg`The past week`, days: 7 },
  { label: msg`The past month`, days: 31 },
  { label: msg`The past year`, days: 365 },
] as const;

interface TimeFilterProps {
  /** Days, as `after:` and `before:` say them. */
  after: string | undefined;
  before: string | undefined;
  onChange: (time: { after?: string | undefined; before?: string | undefined }) => void;
}

/** When what is searched for was published: lately, or before a day. */
export function TimeFilter({ after, before, onChange }: TimeFilterProps) {
  const { t } = useLingui();
  const inWords = (day: string) => (isDay(day) ? dayInWords(day) : day);
  // A span that the menu has by its name, anything else by its date.
  const since = (day: string) => {
    const span = spans.find(({ days }) => days && dayFromNow(-days) === day);
    const date = inWords(day);
    return span ? t(span.label) : t`Since ${date}`;
  };
  const until = (day: string) => {
    const date = inWords(day);
    return t`Before ${date}`;
  };
  const words = before === undefined ? after === undefined ? t`Any time` : since(after) : until(before);
  return (
    <Menu radius="md" width={200} position="bottom-start">
      <Menu.Target>
        <button type="button" className={styles.filter} data-chosen={after !== undefined || before !== undefined || undefined}>
          <IconCalendar aria-hidden /> <span>{words}</span> <IconChevronDown aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {spans.map(({ label, days }) => {
          const value = days && dayFromNow(-days);
          return (
            <Menu.Item key={days ?? 0} onClick={() => onChange({ after: value })} rightSection={before === undefined && value === after && <Chosen />}>
              {t(label)}
            </Menu.Item>
          );
        })}
        <Menu.Item
          onClick={() => openDialog({ title: t`Before a day`, size: 360, body: <ChooseDay day={before} onChoose={(day) => onChange({ before: day })} /> })}
          rightSection={before !== undefined && <Chosen />}
        >
          <Trans>Before a day…</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
