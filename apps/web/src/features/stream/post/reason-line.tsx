import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { IconAt, IconRepeat, IconSpeakerphone } from '@tabler/icons-react';
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
        companyWide
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
      if (isForEverybody({ source })) return t`Goes to everybody`;
      return source?.__typename === 'Channel' ? t`From ${source.name}` : t`From a channel of yours`;
    case 'FOLLOWED_TAG':
      return source?.__typename === 'Tag' ? t`You follow #${source.tagName}` : t`A tag you follow`;
    case 'REPOSTED':
      return person ? t`${person} reposted` : t`Reposted`;
    case 'OWN':
      return null;
  }
}

/** Whether it stands in everybody's Home, whatever they follow or joined: that says more than either. */
function isForEverybody({ source }: Pick<Reason, 'source'>): boolean {
  return source?.__typename === 'Channel' && source.companyWide;
}

/** The order in which reasons matter to a reader; only the first is shown, the others on hover. */
const weight: Record<Reason['kind'], number> = { OWN: 0, MENTIONED: 1, REPOSTED: 2, FOLLOWED_TAG: 4, FOLLOWED_PERSON: 5, JOINED_CHANNEL: 6 };
const EVERYBODY = 3;

const weightOf = (reason: Reason) => (isForEverybody(reason) ? EVERYBODY : weight[reason.kind]);

interface ReasonLineProps {
  reasons: readonly FragmentType<typeof ReasonForPost>[];
  repostedBy?: { handle: string; displayName: string } | null;
}

/** Why a post is on Home, in plain words. Nothing where it is plain anyway: one's own posts, and those of channels that one joined, which say their channel. */
export function ReasonLine({ reasons, repostedBy }: ReasonLineProps) {
  const known = reasons.map((reason) => readFragment(ReasonForPost, reason)).sort((a, b) => weightOf(a) - weightOf(b));
  if (repostedBy) return <PassedOnBy person={repostedBy} />;
  const first = known[0];
  if (!first || first.kind === 'OWN' || (first.kind === 'JOINED_CHANNEL' && !isForEverybody(first))) return null;
  const sentences = known.map(sentenceOf).filter((sentence) => sentence !== null);
  return (
    <p className={styles.reason} title={sentences.join(' · ')}>
      {first.kind === 'MENTIONED' && <IconAt size={14} aria-hidden />}
      {isForEverybody(first) && <IconSpeakerphone size={14} aria-hidden />}
      {sentences[0]}
    </p>
  );
}

/** Above a post that somebody reposted. */
export function PassedOnBy({ person: { handle, displayName } }: { person: { handle: string; displayName: string } }) {
  return (
    <p className={styles.reason}>
      <IconRepeat size={14} aria-hidden />
      <span>
        <Trans>
          <Link to="/@{$handle}" params={{ handle }}>
            {displayName}
          </Link>{' '}
          reposted
        </Trans>
      </span>
    </p>
  );
}
