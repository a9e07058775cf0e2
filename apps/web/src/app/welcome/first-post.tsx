import { useLingui } from '@lingui/react/macro';
import { Composer } from '../../features/stream/composer/composer.js';
import { GoesToEveryone } from '../../features/stream/composer/goes-to.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { Avatar } from '../../shared/person/avatar.js';
import { usePublish } from '../post/use-publish.js';
import styles from './follow-some.module.css';

interface FirstPostProps {
  name: string;
  department: string | undefined;
}

/** A field with a friendly proposal in it, for everybody to read. */
export function FirstPost({ name, department }: FirstPostProps) {
  const { t } = useLingui();
  const self = useSelf();
  const publish = usePublish();
  const hello = department
    ? t`Hello everybody! I’m ${name}, new in ${department}. Ask me anything, and tell me what I should read first.`
    : t`Hello everybody! I’m ${name}, and new here. Ask me anything, and tell me what I should read first.`;
  return (
    <div className={styles.people}>
      <Composer
        draftKey="welcome"
        initialText={hello}
        label={t`First post`}
        placeholder={t`What’s happening?`}
        action={t`Post`}
        destination={<GoesToEveryone />}
        face={self && <Avatar person={self} />}
        onPublish={(text, attached, again) => publish(text, { channelId: null, ...attached }, again)}
      />
    </div>
  );
}
