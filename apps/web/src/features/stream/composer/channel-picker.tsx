import { Trans } from '@lingui/react/macro';
import { IconChevronDown, IconLock, IconUsers } from '@tabler/icons-react';
import { useId } from 'react';
import styles from './channel-picker.module.css';

interface Destination {
  id: string;
  name: string;
  private: boolean;
}

interface ChannelPickerProps {
  channels: readonly Destination[];
  /** Whether the whole company is among the places. */
  everyone: boolean;
  /** The channel's id; null is the whole company. */
  value: string | null;
  onChange: (channelId: string | null) => void;
}

/** Where a post goes. The whole company, unless the writer says otherwise. */
export function ChannelPicker({ channels, everyone, value, onChange }: ChannelPickerProps) {
  const id = useId();
  const chosen = channels.find((channel) => channel.id === value);
  const Icon = chosen?.private ? IconLock : IconUsers;
  return (
    <label className={styles.picker} htmlFor={id}>
      <Icon size={15} aria-hidden />
      <span className={styles.spoken}><Trans>Post to</Trans></span>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        {everyone && <option value=""><Trans>Everyone</Trans></option>}
        {channels.map((channel) => (
          <option key={channel.id} value={channel.id}>
            {channel.name}
          </option>
        ))}
      </select>
      <IconChevronDown size={14} aria-hidden />
    </label>
  );
}
