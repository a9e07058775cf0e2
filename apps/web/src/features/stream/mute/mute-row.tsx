import { Trans, useLingui } from '@lingui/react/macro';
import { IconBlockquote, IconClock, IconHash, IconTag, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { readFragment, type FragmentType, type ResultOf } from '../../../shared/graphql/document.js';
import { calendarDate } from '../../../shared/time/when.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { Button } from '../../../shared/ui/button.js';
import { Menu } from '../../../shared/ui/menu.js';
import { ENDS, endOf } from './mute-ends.js';
import styles from './mute-list.module.css';
import { nameOf, ShownMute } from './shown-mute.js';
import { useMute } from './use-mute.js';

const icons = { PERSON: IconUser, CHANNEL: IconHash, TAG: IconTag, WORD: IconBlockquote };

function Name({ mute }: { mute: ResultOf<typeof ShownMute> }): ReactNode {
  const { subject } = mute;
  if (subject?.__typename === 'Person') return <Link to="/@{$handle}" params={{ handle: subject.handle }}>{subject.displayName}</Link>;
  if (subject?.__typename === 'Channel') return <Link to="/c/$slug" params={{ slug: subject.slug }}>{subject.name}</Link>;
  if (subject?.__typename === 'Tag') return <Link to="/t/$name" params={{ name: subject.tagName }}>#{subject.tagName}</Link>;
  return <strong>{nameOf(mute)}</strong>;
}

/** Something one mutes: what, until when, and the ways to change that. */
export function MuteRow({ mute: masked }: { mute: FragmentType<typeof ShownMute> }) {
  const { t } = useLingui();
  const mute = readFragment(ShownMute, masked);
  const { mute: change, unmute } = useMute();
  const Icon = icons[mute.kind];
  const name = nameOf(mute);
  const subjectId = mute.subject?.id;
  const what = mute.word ? { word: mute.word } : subjectId ? { subjectId } : undefined;
  return (
    <li className={styles.row}>
      <Icon size={20} aria-hidden />
      <div className={styles.what}>
        <Name mute={mute} />
        <span>{mute.until ? t`Until ${calendarDate(mute.until)}` : t`For good`}</span>
      </div>
      {what && (
        <Menu position="bottom-end" radius="md" width={180}>
          <Menu.Target>
            <ActionButton label={t`For how long to mute ${name}`} icon={<IconClock />} />
          </Menu.Target>
          <Menu.Dropdown>
            {ENDS.map(({ value, label }) => (
              <Menu.Item key={value} onClick={() => void change({ ...what, until: endOf(value) })}>
                {t(label)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      <Button variant="quiet" aria-label={t`Unmute ${name}`} onClick={() => void unmute(mute.id, name, subjectId)}>
        <Trans>Unmute</Trans>
      </Button>
    </li>
  );
}
