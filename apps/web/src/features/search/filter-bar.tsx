import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArticle, IconChevronDown, IconHash, IconLink, IconPhoto } from '@tabler/icons-react';
import { useFrame } from '../../shared/graphql/frame.js';
import { Menu } from '../../shared/ui/menu.js';
import { AuthorFilter } from './author-filter.js';
import { Chosen } from './chosen.js';
import { valueOf, valuesOf, withToggled, withValue, type Operator } from './operators.js';
import { TimeFilter } from './time-filter.js';
import { useScrollRow } from '../../shared/ui/use-scroll-row.js';
import styles from './filter-bar.module.css';

interface FilterBarProps {
  search: string;
  onChange: (search: string) => void;
}

const contents = [
  { value: 'link', label: msg`Links`, Icon: IconLink },
  { value: 'image', label: msg`Pictures`, Icon: IconPhoto },
  { value: 'article', label: msg`With an article`, Icon: IconArticle },
] as const;

/** Narrows a search; each button writes an operator into it. */
export function FilterBar({ search, onChange }: FilterBarProps) {
  const { t } = useLingui();
  const { myChannels = [] } = useFrame();
  const change = (operator: Operator, value: string | undefined) => onChange(withValue(search, operator, value));
  const channel = valueOf(search, 'in');
  const row = useScrollRow<HTMLDivElement>();
  const having = valuesOf(search, 'has');
  return (
    <div ref={row} className={styles.bar} role="group" aria-label={t`Narrow the search`}>
      <AuthorFilter author={valueOf(search, 'from')} onChange={(author) => change('from', author)} />
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
      <TimeFilter
        after={valueOf(search, 'after')}
        before={valueOf(search, 'before')}
        onChange={({ after, before }) => onChange(withValue(withValue(search, 'after', after), 'before', before))}
      />
      {contents.map(({ value, label, Icon }) => (
        <button key={value} type="button" className={styles.filter} aria-pressed={having.includes(value)} onClick={() => onChange(withToggled(search, 'has', value))}>
          <Icon aria-hidden /> {t(label)}
        </button>
      ))}
    </div>
  );
}
