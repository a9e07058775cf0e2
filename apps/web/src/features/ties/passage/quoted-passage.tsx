import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { passageHash } from './passage-hash.js';
import styles from './quoted-passage.module.css';

export const QuotedPassage = graphql(`
  fragment QuotedPassage on Passage {
    quote
    from
    status
    presentFrom
  }
`);

/** The part of an article's address that leads to a passage. */
export function hashOf(passage: FragmentType<typeof QuotedPassage>): string {
  const { quote, from, presentFrom } = readFragment(QuotedPassage, passage);
  return passageHash(quote, presentFrom ?? from);
}

/** The words that a post quotes of an article, and whether they still stand there. */
export function PassageWords({ passage }: { passage: FragmentType<typeof QuotedPassage> }) {
  const { quote, status } = readFragment(QuotedPassage, passage);
  return (
    <>
      <QuotedWords>{quote}</QuotedWords>
      {status === 'CHANGED' && <span className={styles.changed}><Trans>Changed since</Trans></span>}
    </>
  );
}

export function QuotedWords({ children }: { children: string }) {
  return (
    <span className={styles.words} dir="auto">
      {children}
    </span>
  );
}

/** The same where the article itself is on the page: a link to the place in it. */
export function PassageLink({ passage, slug }: { passage: FragmentType<typeof QuotedPassage>; slug: string }) {
  return (
    <Link className={styles.link} to="/a/$slug" params={{ slug }} hash={hashOf(passage)}>
      <PassageWords passage={passage} />
    </Link>
  );
}
