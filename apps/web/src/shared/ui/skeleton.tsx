import { useLingui } from '@lingui/react/macro';
import { useRowElement } from './rows.js';
import { Slow } from './slow.js';
import styles from './skeleton.module.css';

function Lines() {
  return (
    <div className={styles.lines}>
      <div className={styles.line} data-width="short" />
      <div className={styles.line} />
      <div className={styles.line} data-width="long" />
    </div>
  );
}

/** Grey lines in the shape of posts, while the first page is on its way. */
export function PostsSkeleton({ count = 5 }: { count?: number }) {
  const { t } = useLingui();
  const Element = useRowElement();
  return (
    <Slow>
      <Element>
        <div role="status" aria-label={t`Loading`}>
          {Array.from({ length: count }, (_, index) => (
            <div key={index} className={styles.post}>
              <div className={styles.face} />
              <Lines />
            </div>
          ))}
        </div>
      </Element>
    </Slow>
  );
}

/** Grey lines in the place of a dialog's words and fields, while their code is on its way. */
export function LinesSkeleton() {
  const { t } = useLingui();
  return (
    <div className={styles.box}>
      <Slow>
        <div role="status" aria-label={t`Loading`}>
          <Lines />
        </div>
      </Slow>
    </div>
  );
}
