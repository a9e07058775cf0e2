import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconAt, IconRepeat } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType, type ResultOf } from '../../../shared/graphql/document.js';
import styles from './reason-line.module.css';

export const ReasonForPost = graphql(`
  fragment ReasonForPost on Reason {
    kind
    source {
      __typename
      ... on Node {
        id
      }
      ... on Person {
        handle
        displayName
      }
      ... on Channel {
        slug
        name
      }
      ... on Tag {
        tagName: name
      }
    }
  }
`);

type Reason = ResultOf<typeof ReasonForPost>;

function sentenceOf({ kind, source }: Reason): string | null {
  const person = source?.__typename === 'Person' ? source.displayName : undefined;
  switch (kind) {
    case 'MENTIONED':
      return t`You are mentioned`;
    case 'FOLLOWED_PERSON':
      return person ? t`You follow ${person}` : t`You follow the author`;
    case 'JOINED_CHANNEL':
      return source?.__typename === 'Channel' ? t`From ${source.name}` : t`From a channel of yours`;
    case 'FOLLOWED_TAG':
      return source?.__typename === 'Tag' ? t`You follow #${source.tagName}` : t`A tag you follow`;
    case 'REPOSTED':
      return person ? t`${person} reposted` : t`Reposted`;
    case 'OWN':
      return null;
  }
}

/** The order in which reasons matter to a reader; only the first is shown, the others on hover. */
const weight: Record<Reason['kind'], number> = { MENTIONED: 0, REPOSTED: 1, FOLLOWED_TAG: 2, FOLLOWED_PERSON: 3, JOINED_CHANNEL: 4, OWN: 5 };

interface ReasonLineProps {
  reasons: readonly FragmentType<typeof ReasonForPost>[];
  repostedBy?: { handle: string; displayName: string } | null;
}

/** Why a post is on Home, in plain words. Nothing where it is plain anyway: one's own posts, and the company's channel. */
export function ReasonLine({ reasons, repostedBy }: ReasonLineProps) {
  const known = reasons.map((reason) => readFragment(ReasonForPost, reason)).sort((a, b) => weight[a.kind] - weight[b.kind]);
  if (repostedBy) return <PassedOnBy person={repostedBy} />;
  const first = known[0];
  if (!first || first.kind === 'OWN' || first.kind === 'JOINED_CHANNEL') return null;
  const sentences = known.map(sentenceOf).filter((sentence) => sentence !== null);
  return (
    <p className={styles.reason} title={sentences.join(' · ')}>
      {first.kind === 'MENTIONED' && <IconAt size={14} aria-hidden />}
      {sentences[0]}
    </p>
  );
}

/** Above a post that somebody reposted. */
export function PassedOnBy({ person: { handle, displayName } }: { person: { handle: string; displayName: string } }) {
  return (
    <p className={styles.reason}>
      <IconRepeat size={14} aria-hidden />
      <Trans>
        <Link to="/@{$handle}" params={{ handle }}>
          {displayName}
        </Link>{' '}
        reposted
      </Trans>
    </p>
  );
}
