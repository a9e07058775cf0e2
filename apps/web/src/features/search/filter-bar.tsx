import { IconCalendar, IconCheck, IconHash, IconLink, IconPhoto, IconUser } from '@tabler/icons-react';
import { Menu } from '@mantine/core';
import { useFrame } from '../../shared/graphql/frame.js';
import { daysAgo, valueOf, withValue, type Operator } from './operators.js';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  search: string;
  onChange: (search: string) => void;
}

const spans = [
  { label: 'Any time', value: undefined },
  { label: 'The past week', value: 7 },
  { label: 'The past month', value: 31 },
  { label: 'The past year', value: 365 },
];

/** Narrows a search; each button writes an operator into it. */
export function FilterBar({ search, onChange }: FilterBarProps) {
  const { myChannels = [] } = useFrame();
  const change = (operator: Operator, value: string | undefined) => onChange(withValue(search, operator, value));
  const toggle = (operator: Operator, value: string) => ({
    'aria-pressed': valueOf(search, operator) === value,
    onClick: () => change(operator, valueOf(search, operator) === value ? undefined : value),
  });
  const [channel, after] = [valueOf(search, 'in'), valueOf(search, 'after')];
  return (
    <div className={styles.bar} role="group" aria-label="Narrow the search">
      <button type="button" className={styles.filter} {...toggle('from', 'me')}>
        <IconUser aria-hidden /> From me
      </button>
      <Menu radius="md" width={240} position="bottom-start">
        <Menu.Target>
          <button type="button" className={styles.filter} aria-pressed={channel !== undefined}>
            <IconHash aria-hidden /> {myChannels.find(({ slug }) => slug === channel)?.name ?? channel ?? 'In a channel'}
          </button>
        </Menu.Target>
        <Menu.Dropdown className={styles.menu}>
          <Menu.Item onClick={() => change('in', undefined)}>Anywhere</Menu.Item>
          {myChannels.map(({ id, slug, name }) => (
            <Menu.Item key={id} onClick={() => change('in', slug)} rightSection={slug === channel && <IconCheck size={16} aria-label="chosen" />}>
              {name}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Menu radius="md" width={200} position="bottom-start">
        <Menu.Target>
          <button type="button" className={styles.filter} aria-pressed={after !== undefined}>
            <IconCalendar aria-hidden /> {after === undefined ? 'Any time' : `Since ${after}`}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {spans.map(({ label, value }) => (
            <Menu.Item key={label} onClick={() => change('after', value === undefined ? undefined : daysAgo(value))}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <button type="button" className={styles.filter} {...toggle('has', 'link')}>
        <IconLink aria-hidden /> With a link
      </button>
      <button type="button" className={styles.filter} {...toggle('has', 'image')}>
        <IconPhoto aria-hidden /> With a picture
      </button>
    </div>
  );
}
