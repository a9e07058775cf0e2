import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCalendar, IconCheck, IconChevronDown, IconHash, IconLink, IconPhoto, IconUser } from '@tabler/icons-react';
import { useFrame } from '../../shared/graphql/frame.js';
import { dayFromNow, isDay } from '../../shared/time/days.js';
import { dayInWords } from '../../shared/time/when.js';
import { Menu } from '../../shared/ui/menu.js';
import { valueOf, valuesOf, withToggled, withValue, type Operator } from './operators.js';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  search: string;
  onChange: (search: string) => void;
}

const spans = [
  { label: msg`Any time`, days: undefined },
  { label: msg`The past day`, days: 1 },
  { label: msg`The past week`, days: 7 },
  { label: msg`The past month`, days: 31 },
  { label: msg`The past year`, days: 365 },
] as const;

const contents = [
  { value: 'link', label: msg`Links`, Icon: IconLink },
  { value: 'image', label: msg`Pictures`, Icon: IconPhoto },
] as const;

/** Narrows a search; each button writes an operator into it. */
export function FilterBar({ search, onChange }: FilterBarProps) {
  const { t } = useLingui();
  const { myChannels = [] } = useFrame();
  const change = (operator: Operator, value: string | undefined) => onChange(withValue(search, operator, value));
  const fromMe = valueOf(search, 'from') === 'me';
  const [channel, after] = [valueOf(search, 'in'), valueOf(search, 'after')];
  const having = valuesOf(search, 'has');
  // A span that the menu has by its name, anything else by its date.
  const since = (day: string) => {
    const span = spans.find(({ days }) => days && dayFromNow(-days) === day);
    const date = isDay(day) ? dayInWords(day) : day;
    return span ? t(span.label) : t`Since ${date}`;
  };
  return (
    <div className={styles.bar} role="group" aria-label={t`Narrow the search`}>
      <button type="button" className={styles.filter} aria-pressed={fromMe} onClick={() => change('from', fromMe ? undefined : 'me')}>
        <IconUser aria-hidden /> <Trans>From me</Trans>
      </button>
      <Menu radius="md" width={240} position="bottom-start">
        <Menu.Target>
          <button type="button" className={styles.filter} data-chosen={channel !== undefined || undefined}>
            <IconHash aria-hidden /> <span>{myChannels.find(({ slug }) => slug === channel)?.name ?? channel ?? t`Any channel`}</span> <IconChevronDown aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown className={styles.menu}>
          <Menu.Item onClick={() => change('in', undefined)} rightSection={channel === undefined && <Chosen />}>
            <Trans>Any channel</Trans>
          </Menu.Item>
          {myChannels.map(({ id, slug, name }) => (
            <Menu.Item key={id} onClick={() => change('in', slug)} rightSection={slug === channel && <Chosen />}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu radius="md" width={200} position="bottom-start">
        <Menu.Target>
          <button type="button" className={styles.filter} data-chosen={after !== undefined || undefined}>
            <IconCalendar aria-hidden /> <span>{after === undefined ? t`Any time` : since(after)}</span> <IconChevronDown aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {spans.map(({ label, days }) => {
            const value = days && dayFromNow(-days);
            return (
              <Menu.Item key={days ?? 0} onClick={() => change('after', value)} rightSection={value === after && <Chosen />}>
                {t(label)}
              </Menu.Item>
            );
          })}
        </Menu.Dropdown>
      </Menu>
      {contents.map(({ value, label, Icon }) => (
        <button key={value} type="button" className={styles.filter} aria-pressed={having.includes(value)} onClick={() => onChange(withToggled(search, 'has', value))}>
          <Icon aria-hidden /> {t(label)}
        </button>
      ))}
    </div>
  );
}

function Chosen() {
  const { t } = useLingui();
  return <IconCheck size={16} aria-label={t`chosen`} />;
}
