import { Trans, useLingui } from '@lingui/react/macro';
import { Kbd } from '@mantine/core';
import '@mantine/core/styles/Kbd.layer.css';
import { keyGroups } from './keys.js';
import styles from './keys-dialog.module.css';

/** Which keys do what, from the table that binds them. */
export default function Keys() {
  const { t: say } = useLingui();
  return (
    <>
      <div className={styles.groups}>
        {keyGroups.map(({ name, keys }) => (
          <section key={say(name)} className={styles.group}>
            <h3>{say(name)}</h3>
            <dl className={styles.keys}>
              {keys.map(({ keys: pressed, marked, says }) => (
                <div key={pressed}>
                  <dt>
                    {(marked ?? pressed).split(' ').map((part) => (
                      <Kbd key={part}>{part}</Kbd>
                    ))}
                  </dt>
                  <dd>{say(says)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className={styles.note}>
        <Trans>
          <Kbd>Ctrl</Kbd> <Kbd>K</Kbd> finds any page and command, <Kbd>Ctrl</Kbd> <Kbd>Enter</Kbd> sends what you’re writing, <Kbd>Ctrl</Kbd> <Kbd>S</Kbd> keeps a version of a draft. None of the others does anything while you write.
        </Trans>
      </p>
      <p className={styles.note}>
        <Trans>
          A search takes words, <q>words that stand together</q>, -without, and <code>from:ada</code> <code>in:field-notes</code> <code>tag:tides</code> <code>has:link</code>{' '}
          <code>after:2026-10</code> <code>before:2026</code>.
        </Trans>
      </p>
    </>
  );
}
