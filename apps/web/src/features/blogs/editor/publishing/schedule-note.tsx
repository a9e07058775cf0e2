import { Trans } from '@lingui/react/macro';
import { IconClock } from '@tabler/icons-react';
import { readFragment, type FragmentType } from '../../../../shared/graphql/document.js';
import { useAction } from '../../../../shared/graphql/use-action.js';
import { useRefusalWords } from '../../../../shared/language/use-refusal-words.js';
import { Button } from '../../../../shared/ui/button.js';
import { ArticleSchedule, momentWords } from '../../schedule.js';
import { UnscheduleArticle } from './publishing-mutations.js';
import styles from './schedule-note.module.css';

/** In the editor: that the article comes out by itself and when, with a way to call it off, or why it didn't. */
export function ScheduleNote({ article, mayChange }: { article: FragmentType<typeof ArticleSchedule>; mayChange: boolean }) {
  const callOff = useAction(UnscheduleArticle);
  const { id, scheduledFor, scheduleTimeZone, scheduleFailure } = readFragment(ArticleSchedule, article);
  const why = useRefusalWords(scheduleFailure);
  if (scheduledFor) {
    return (
      <p className={styles.note}>
        <IconClock size={18} aria-hidden />
        <span>
          <Trans>Comes out by itself on {momentWords(scheduledFor, scheduleTimeZone)}. What you write until then comes out with it.</Trans>
        </span>
        {mayChange && (
          <Button variant="quiet" size="compact-sm" onClick={() => void callOff({ articleId: id })}>
            <Trans>Call it off</Trans>
          </Button>
        )}
      </p>
    );
  }
  if (!why) return null;
  return (
    <p className={styles.note} data-failed role="alert">
      <IconClock size={18} aria-hidden />
      <span>
        <Trans>It didn’t come out at its time and is a draft again: {why}</Trans>
      </span>
    </p>
  );
}
