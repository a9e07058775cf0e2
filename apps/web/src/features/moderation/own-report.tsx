import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconCheck, IconClock, IconEyeOff, IconTrash } from '@tabler/icons-react';
import { Badge } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
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
    reported {
      title
      text
      createdAt
      author {
        id
        handle
        displayName
      }
      channel {
        id
        slug
        name
        kind
      }
    }
    subject {
      __typename
      ... on Post {
        id
      }
      ... on Article {
        id
        slug
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
        <Reported reported={report.reported} subject={report.subject} />
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

type Shown = ResultOf<typeof OwnReportView>;

/** What one reported, as it was then; where it can still be read, with the way there. */
function Reported({ reported, subject }: Pick<Shown, 'reported' | 'subject'>) {
  if (!reported) {
    return subject ? <ToSubject subject={subject}><Trans>See it as it is now</Trans></ToSubject> : <p className={styles.soft}><Trans>What you reported isn’t there any more.</Trans></p>;
  }
  const { title, text, createdAt, author, channel } = reported;
  return (
    <div className={styles.reported}>
      <p className={styles.soft}>
        {author && <Link to="/@{$handle}" params={{ handle: author.handle }}>{author.displayName}</Link>}
        {channel && <> · <Link to="/c/$slug" params={{ slug: channel.slug }}>{channel.name}</Link></>}
        {' · '}
        <RelativeTime date={createdAt} />
      </p>
      {title && <p className={styles.title} dir="auto">{title}</p>}
      {text && <p className={styles.text} dir="auto">{text}</p>}
      {subject && <ToSubject subject={subject}><Trans>See it as it is now</Trans></ToSubject>}
    </div>
  );
}

function ToSubject({ subject, children }: { subject: NonNullable<Shown['subject']>; children: ReactNode }) {
  if (subject.__typename === 'Article') return <Link className={styles.way} to="/a/$slug" params={{ slug: subject.slug }}>{children}</Link>;
  return <Link className={styles.way} to="/p/$postId" params={{ postId: subject.id }}>{children}</Link>;
}
