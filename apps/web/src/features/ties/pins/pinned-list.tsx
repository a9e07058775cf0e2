import { Trans, useLingui } from '@lingui/react/macro';
import { IconPin, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { useAction } from '../../../shared/graphql/use-action.js';
import { ActionButton } from '../../../shared/ui/action-button.js';
import { ChannelPins, UnpinFromChannel } from './pinning.js';
import styles from './pinned-list.module.css';

/** What a channel keeps on top, each in a line or two that lead to it. */
export function PinnedList({ channel: masked }: { channel: FragmentType<typeof ChannelPins> }) {
  const { t } = useLingui();
  const { pins, viewerCanManage } = readFragment(ChannelPins, masked);
  const unpin = useAction(UnpinFromChannel);
  if (pins.length === 0) return null;
  return (
    <section className={styles.pinned} aria-label={t`Pinned`}>
      <h2>
        <IconPin size={16} aria-hidden /> <Trans>Pinned</Trans>
      </h2>
      <ul>
        {pins.map(({ content }) => {
          const words = content.__typename === 'Article' ? content.title : content.text || t`A picture or a file`;
          return (
            <li key={content.id}>
              {content.__typename === 'Article' ? (
                <Link to="/a/$slug" params={{ slug: content.slug }} data-article dir="auto">
                  {words}
                </Link>
              ) : (
                <Link to="/p/$postId" params={{ postId: content.id }} dir="auto">
                  {words}
                </Link>
              )}
              <small>{content.author.displayName}</small>
              {viewerCanManage && <ActionButton label={t`Take down: ${words}`} icon={<IconX />} onClick={() => void unpin({ contentId: content.id })} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
