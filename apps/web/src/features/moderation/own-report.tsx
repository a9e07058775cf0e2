import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCheck, IconClock, IconEyeOff, IconTrash } from '@tabler/icons-react';
import { Badge } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { Link } from '@tanstack/react-router';
import { graphql, readFragment, type FragmentType, type ResultOf } from '../../shared/graphql/document.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import styles from './own-report.module.css';
import { reasonLabel } from './words.js';

export const OwnReportView = graphql(`
  fragment OwnReportView on OwnReport {
    reason
    comment
    createdAt
    outcome
    decidedAt
    isNew
    subject {
      __typename
      ... on Post {
        id
        text
        author {
          id
          displayName
        }
      }
      ... on Article {
        id
        slug
        title
      }
    }
  }
`);

const OUTCOMES = {
  DISMISS: { Icon: IconCheck, words: msg`A moderator looked at it and left it` },
  HIDE: { Icon: IconEyeOff, words: msg`A moderator hid it` },
  REMOVE: { Icon: IconTrash, words: msg`A moderator removed it` },
} as const;
const WAITS = { Icon: IconClock, words: msg`Waits for a moderator` };

/** Something one has reported: what became of it, what it is, and what one said. */
export function OwnReport({ report: masked }: { report: FragmentType<typeof OwnReportView> }) {
  const { t } = useLingui();
  const report = readFragment(OwnReportView, masked);
  const { Icon, words } = report.outcome && report.outcome !== 'REOPEN' ? OUTCOMES[report.outcome] : WAITS;
  const reason = reasonLabel(report.reason);
  return (
    <li className={styles.report}>
      <Icon size={20} aria-hidden />
      <div className={styles.what}>
        <p className={styles.outcome}>
          <strong>{t(words)}</strong>
          {report.decidedAt && (
            <span className={styles.soft}>
              <RelativeTime date={report.decidedAt} />
            </span>
          )}
          {report.isNew && <Badge size="sm" radius="sm"><Trans>New</Trans></Badge>}
        </p>
        <Subject subject={report.subject} />
        <p className={styles.soft}>
          <Trans>
            You reported it as “{reason}”, <RelativeTime date={report.createdAt} />
          </Trans>
        </p>
        {report.comment && (
          <blockquote className={styles.comment} dir="auto">
            {report.comment}
          </blockquote>
        )}
      </div>
    </li>
  );
}

function Subject({ subject }: { subject?: ResultOf<typeof OwnReportView>['subject'] }) {
  if (subject?.__typename === 'Article') {
    return <Link to="/a/$slug" params={{ slug: subject.slug }} className={styles.subject} dir="auto">{subject.title}</Link>;
  }
  if (subject?.__typename !== 'Post') return <p className={styles.soft}><Trans>What you reported isn’t there any more.</Trans></p>;
  const { text } = subject;
  const { displayName } = subject.author;
  return (
    <Link to="/p/$postId" params={{ postId: subject.id }} className={styles.subject}>
      {text ? <Trans>{displayName}: <bdi>{text}</bdi></Trans> : <Trans>A post by {displayName}</Trans>}
    </Link>
  );
}
