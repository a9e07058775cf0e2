import { UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconHistory } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { forgetSearches, recentSearches } from '../../features/search/recent-searches.js';
import { FrameQuery, useSelf } from '../../shared/graphql/frame.js';
import styles from './search-start.module.css';

/** Before anything is searched for: what one searched for lately, and what a search can say. */
export function SearchStart({ onTry }: { onTry: (search: string) => void }) {
  const { t } = useLingui();
  useQuery({ query: FrameQuery });
  const self = useSelf();
  const [, setForgotten] = useState(false);
  const recent = recentSearches(self?.handle);
  const forget = () => {
    forgetSearches(self?.handle);
    setForgotten(true);
  };
  const hints: [example: string, meaning: string][] = [
    [t`"spring tide"`, t`these words, next to each other`],
    [t`tide -neap`, t`leave out what has a word`],
    ['from:me', t`by somebody: a handle, or “me”`],
    ['in:everyone', t`in a channel`],
    ['tag:release', t`with a tag`],
    ['has:link', t`with a link; also has:image and has:article`],
    ['after:2026-10', t`from a day, month or year on`],
    ['before:2026', t`up to a day, month or year`],
  ];
  return (
    <div className={styles.start}>
      {recent.length > 0 && (
        <section aria-labelledby="recent-searches">
          <h2 id="recent-searches">
            <Trans>You searched for</Trans>
            <UnstyledButton className={styles.forget} onClick={forget}>
              <Trans>Forget these</Trans>
            </UnstyledButton>
          </h2>
          <ul>
            {recent.map((each) => (
              <li key={each}>
                <UnstyledButton className={styles.recent} onClick={() => onTry(each)}>
                  <IconHistory size={18} aria-hidden /> <span>{each}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="search-hints">
        <h2 id="search-hints">
          <Trans>Narrow a search</Trans>
        </h2>
        <dl>
          {hints.map(([example, meaning]) => (
            <div key={example}>
              <dt>
                <UnstyledButton className={styles.example} onClick={() => onTry(example)}>
                  {example}
                </UnstyledButton>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
