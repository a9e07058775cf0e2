import { Trans } from '@lingui/react/macro';
import { IconArrowDown } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { Button } from '../../shared/ui/button.js';
import styles from './reading-place.module.css';

export const ArticleReading = graphql(`
  fragment ArticleReading on Article {
    id
    viewerReadPosition {
      fraction
    }
  }
`);

const SaveReadPosition = graphql(`
  mutation SaveReadPosition($articleId: ID!, $fraction: Float!) {
    saveReadPosition(input: { articleId: $articleId, fraction: $fraction }) {
      article {
        id
      }
    }
  }
`);

/** Between these one has begun and not finished, as the server has it (libs/engagement). */
const BEGUN = 0.02;
const FINISHED = 0.95;
const PAUSE_MS = 1_500;

/** How far into the text the lower edge of the window is, 0 to 1. */
function fractionRead(text: Element): number {
  const { top, height } = text.getBoundingClientRect();
  return Math.min(1, Math.max(0, (window.innerHeight - top) / Math.max(1, height)));
}

/** Keeps how far the viewer has read, and offers to go on there. `selector` finds the text on the page. */
export function ReadingPlace({ article: masked, selector }: { article: FragmentType<typeof ArticleReading>; selector: string }) {
  const { id, viewerReadPosition } = readFragment(ArticleReading, masked);
  const save = useAction(SaveReadPosition);
  const [start] = useState(viewerReadPosition?.fraction ?? 0);
  const [offered, setOffered] = useState(start > BEGUN && start < FINISHED && !window.location.hash);
  useEffect(() => {
    let timer = 0;
    // Found while the text is there: who leaves takes it off the page before this hears of it.
    let reached: number | undefined;
    const keep = () => {
      if (reached === undefined) return;
      const fraction = reached;
      reached = undefined;
      // A place that can't be kept is no reason to interrupt who reads.
      void save({ articleId: id, fraction }, { onError: () => true });
    };
    const onScroll = () => {
      const text = document.querySelector(selector);
      if (!text) return;
      reached = fractionRead(text);
      window.clearTimeout(timer);
      timer = window.setTimeout(keep, PAUSE_MS);
    };
    const onHide = () => document.visibilityState === 'hidden' && keep();
    window.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', onHide);
    return () => {
      window.clearTimeout(timer);
      keep();
      window.removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [id, save, selector]);
  if (!offered) return null;
  const goOn = () => {
    setOffered(false);
    const text = document.querySelector(selector);
    if (!text) return;
    const { top, height } = text.getBoundingClientRect();
    window.scrollBy({ top: top + height * start - window.innerHeight, behavior: 'smooth' });
  };
  return (
    <div className={styles.place}>
      <Button variant="soft" size="xs" leftSection={<IconArrowDown size={16} aria-hidden />} onClick={goOn}>
        <Trans>Continue reading where you were</Trans>
      </Button>
    </div>
  );
}
