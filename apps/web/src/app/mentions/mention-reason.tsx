import { Trans } from '@lingui/react/macro';
import { IconArticle, IconAt, IconCornerUpLeft, IconQuote } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { Answered } from '../post/answered.js';
import type { Mention } from './mentions-query.js';
import styles from './mention-reason.module.css';

type Reason = Mention['reasons'][number];

/** Which of several reasons is said: the more it is meant for the reader, the sooner. */
const order: readonly Reason['kind'][] = ['ANSWERED', 'MENTIONED', 'QUOTED', 'PASSAGE', 'CITED', 'DISCUSSED'];

const icons = { ANSWERED: IconCornerUpLeft, MENTIONED: IconAt, QUOTED: IconQuote, PASSAGE: IconArticle, CITED: IconArticle, DISCUSSED: IconArticle };

function Sentence({ kind, article }: Reason) {
  const title = article && (
    <Link to="/a/$slug" params={{ slug: article.slug }}>
      <bdi>{article.title}</bdi>
    </Link>
  );
  switch (kind) {
    case 'ANSWERED':
      return <Trans>Answered you</Trans>;
    case 'MENTIONED':
      return <Trans>Mentioned you</Trans>;
    case 'QUOTED':
      return <Trans>Quoted you</Trans>;
    case 'PASSAGE':
      return title ? <Trans>On a passage of {title}</Trans> : <Trans>On a passage of your article</Trans>;
    case 'CITED':
      return title ? <Trans>About {title}</Trans> : <Trans>About your article</Trans>;
    case 'DISCUSSED':
      return title ? <Trans>In the discussion of {title}</Trans> : <Trans>In the discussion of your article</Trans>;
  }
}

/** The reason that is said, where there is one. */
function saidOf(reasons: readonly Reason[]): Reason | undefined {
  return reasons.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))[0];
}

/** What of the reader's a post answers, where that is why it is among their mentions: the reason then says it, and the post needn't again. */
export function answeredOf({ reasons, node: { replyTo } }: Mention) {
  return saidOf(reasons)?.kind === 'ANSWERED' && replyTo && !replyTo.deleted ? replyTo : undefined;
}

/** Why a post is among one's mentions, in plain words; of an answer, with the words that it answers. */
export function MentionReasonLine({ mention }: { mention: Mention }) {
  const said = saidOf(mention.reasons);
  if (!said) return null;
  const Icon = icons[said.kind];
  const answered = answeredOf(mention);
  return (
    <p className={styles.reason}>
      <Icon size={14} aria-hidden />
      {answered ? <Answered post={answered} /> : <span><Sentence {...said} /></span>}
    </p>
  );
}
