import { Plural, Trans } from '@lingui/react/macro';
import type { Gap, Part } from './rows-of-thread.js';
import styles from './reply-tree.module.css';
import { useNear } from './use-near.js';

export interface Gaps {
  failed: (part: Part) => boolean;
  /** Something is on its way. */
  asking: boolean;
  /** How many replies are in all gaps together; below 1: that isn’t known. */
  missing: number;
  onFill: (part: Part) => void;
}

interface GapRowProps extends Gaps {
  gap: Gap;
  index: number;
  /** The only one. */
  alone: boolean;
  /** Told which way it is being filled by who pressed it. */
  onPressed: (from: 'above' | 'below') => void;
  measure: (element: HTMLElement | null) => void;
}

/** What of a thread hasn’t been read. It is read from the side on which the reader is, when they come near; the button is for those who are faster. */
export function GapRow({ gap, index, alone, failed, asking, missing: count, onFill, onPressed, measure }: GapRowProps) {
  const side = (): 'above' | 'below' => {
    const { top, bottom } = mark.current!.getBoundingClientRect();
    return gap.below && (top + bottom) / 2 < window.innerHeight / 2 ? 'below' : 'above';
  };
  const partOf = (from: 'above' | 'below') => (from === 'below' && gap.below) || gap.above;
  const mark = useNear<HTMLDivElement>(() => {
    const part = partOf(side());
    if (!asking && !failed(part)) onFill(part);
  }, [asking, JSON.stringify(gap)]);
  const hasFailed = failed(gap.above) || (gap.below !== undefined && failed(gap.below));
  const press = () => {
    if (asking) return;
    onPressed(side());
    onFill(partOf(side()));
  };
  return (
    <li ref={measure} data-index={index} className={styles.gap}>
      <div ref={mark}>
        <button type="button" data-gap className={styles.fill} aria-busy={asking} onClick={press}>
          {hasFailed ? (
            <Trans>Couldn’t load more. Try again</Trans>
          ) : alone && count > 0 ? (
            <Plural value={count} one="Show # more reply" other="Show # more replies" />
          ) : (
            <Trans>Show more replies</Trans>
          )}
        </button>
      </div>
    </li>
  );
}
