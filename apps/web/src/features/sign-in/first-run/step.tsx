import { useLingui } from '@lingui/react/macro';
import { IconCircleCheckFilled, IconCircleDashed } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './step.module.css';

interface StepProps {
  title: string;
  /** Whether the hub sees that it is done; undefined: it can't tell. */
  done: boolean | undefined;
  children: ReactNode;
}

/** One step of the first run, as far as the hub sees it. */
export function Step({ title, done, children }: StepProps) {
  const { t } = useLingui();
  const Icon = done ? IconCircleCheckFilled : IconCircleDashed;
  return (
    <li className={styles.step} data-done={done || undefined}>
      {done === undefined ? <span className={styles.icon} /> : <Icon size={22} className={styles.icon} role="img" aria-label={done ? t`Done` : t`To do`} />}
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </li>
  );
}

/** What to type where the hub runs. */
export function Command({ children }: { children: string }) {
  return (
    // It scrolls, so the keyboard must reach it.
    <pre className={styles.command} tabIndex={0}>
      {children}
    </pre>
  );
}
