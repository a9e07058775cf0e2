import { Trans } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './step.module.css';

interface StepProps {
  number: number;
  title: string;
  done: boolean;
  children: ReactNode;
}

/** One of the first steps; what is done shows that it is, and can be changed all the same. */
export function Step({ number, title, done, children }: StepProps) {
  return (
    <li className={styles.step} data-done={done || undefined}>
      <span className={styles.mark} aria-hidden>
        {done ? <IconCheck size={18} /> : number}
      </span>
      <div className={styles.body}>
        <h2>
          {title}
          {done && (
            <span className={styles.done}>
              <Trans>Done</Trans>
            </span>
          )}
        </h2>
        {children}
      </div>
    </li>
  );
}
