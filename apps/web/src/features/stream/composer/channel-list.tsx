import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Combobox } from '@mantine/core';
import '@mantine/core/styles/Combobox.layer.css';
import '@mantine/core/styles/Input.layer.css';
import '@mantine/core/styles/Popover.layer.css';
import { IconBuilding, IconCheck, IconHash, IconLock, IconSpeakerphone, IconUsers } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { fit } from '../../../shared/language/fits.js';
import { useSearchCombobox } from '../../../shared/ui/use-search-combobox.js';
import styles from './channel-list.module.css';
import { type Destination, DestinationButton } from './destination-button.js';

/** An option must have a value; no channel has this id. */
const COMPANY = 'everyone';

const GROUPS = [
  { kind: 'TOPIC', Icon: IconHash, label: msg`Topics` },
  { kind: 'DEPARTMENT', Icon: IconBuilding, label: msg`Departments` },
  { kind: 'BROADCAST', Icon: IconSpeakerphone, label: msg`Announcements` },
] as const;

interface ChannelListProps {
  channels: readonly Destination[];
  everyone: boolean;
  /** The one that is chosen; undefined is the whole company. */
  channel: Destination | undefined;
  onChange: (channelId: string | null) => void;
}

/** The places a post may go to, by what they are, found by a part of the name. Opens as it comes. */
export default function ChannelList({ channels, everyone, channel, onChange }: ChannelListProps) {
  const { t } = useLingui();
  const { combobox, field, text, setText } = useSearchCombobox();
  const open = useEffectEvent(combobox.openDropdown);
  const selectFirst = useEffectEvent(combobox.selectFirstOption);
  useEffect(() => open(), []);
  useEffect(() => void selectFirst(), [text]);
  const isFound = (name: string) => text.trim() === '' || fit(text, name) > 0;
  const found = channels.filter(({ name }) => isFound(name));
  const company = t`Everyone`;
  const toCompany = everyone && isFound(company);
  return (
    <Combobox
      store={combobox}
      width={300}
      position="bottom-start"
      radius="md"
      onOptionSubmit={(id) => {
        onChange(id === COMPANY ? null : id);
        combobox.closeDropdown();
      }}
    >
      <Combobox.Target targetType="button">
        <DestinationButton channel={channel} onClick={() => combobox.toggleDropdown()} />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search ref={field} value={text} onChange={(event) => setText(event.currentTarget.value)} placeholder={t`Find a channel`} aria-label={t`Find a channel`} />
        <Combobox.Options className={styles.options} aria-label={t`Post to`}>
          {toCompany && <Place id={COMPANY} name={company} Icon={IconUsers} chosen={!channel} />}
          {GROUPS.map(({ kind, Icon, label }) => {
            const ofKind = found.filter((each) => each.kind === kind);
            return (
              ofKind.length > 0 && (
                <Combobox.Group key={kind} label={t(label)}>
                  {ofKind.map(({ id, name, private: locked }) => (
                    <Place key={id} id={id} name={name} Icon={locked ? IconLock : Icon} chosen={id === channel?.id} />
                  ))}
                </Combobox.Group>
              )
            );
          })}
          {!toCompany && found.length === 0 && <Combobox.Empty>{t`No channel fits`}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Place({ id, name, Icon, chosen }: { id: string; name: string; Icon: typeof IconHash; chosen: boolean }) {
  return (
    <Combobox.Option value={id} active={chosen} className={styles.place}>
      <Icon size={16} aria-hidden />
      <span>{name}</span>
      {chosen && <IconCheck size={16} aria-hidden />}
    </Combobox.Option>
  );
}
