import { Plural, Trans } from '@lingui/react/macro';
import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { Button } from '../../shared/ui/button.js';
import styles from './replies.module.css';
import type { useThread } from './use-thread.js';

interface ThreadEndsProps {
  thread: Pick<ReturnType<typeof useThread>, 'askForEnd' | 'ended' | 'newest' | 'missing' | 'replies' | 'blocks' | 'stateOf'>;
  onNewest: (replyId: string) => void;
  /** @param end grows each time that the end of the list is to be shown */
  children: (end: number) => ReactNode;
}

const LAST = { last: true } as const;

/** The ways to the far end of a thread of which not all has been read, without reading what stands between: its newest reply, and by the End key the bottom of the list. */
export function ThreadEnds({ thread, onNewest, children }: ThreadEndsProps) {
  const { askForEnd, ended, newest, missing, replies, blocks } = thread;
  const [wish, setWish] = useState<'newest' | 'end'>();
  const [end, setEnd] = useState(0);
  const failed = thread.stateOf(LAST) === 'failed';
  const grant = useEffectEvent(() => {
    if (wish === 'end') setEnd(end + 1);
    else if (newest) onNewest(newest.id);
  });
  useEffect(() => {
    if (!wish || !ended) return;
    grant();
    setWish(undefined);
  }, [wish, ended]);
  useEffect(() => {
    if (failed) setWish(undefined);
  }, [failed]);
  useEffect(() => {
    if (ended) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const isField = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]');
      if (event.key !== 'End' || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented || isField) return;
      event.preventDefault();
      setWish('end');
      askForEnd();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
  const toNewest = () => {
    setWish('newest');
    if (!ended) askForEnd();
  };
  const count = replies.filter(({ deleted }) => !deleted).length + missing;
  return (
    <>
      {(!ended || blocks.length > 1) && (
        <div className={styles.ends}>
          <span>{missing > 0 && <Plural value={count} one="# reply" other="# replies" />}</span>
          <Button variant="plain" size="compact-sm" loading={wish === 'newest'} leftSection={<IconArrowDown size={16} />} onClick={toNewest}>
            <Trans>Go to the newest</Trans>
          </Button>
        </div>
      )}
      {children(end)}
    </>
  );
}
