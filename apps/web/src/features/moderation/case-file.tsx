import { Badge } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { Link } from '@tanstack/react-router';
import { lazy } from 'react';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar } from '../../shared/person/avatar.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import { Button } from '../../shared/ui/button.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { CaseFile } from './case-file-fragment.js';
import { Snapshots } from './case-snapshots.js';
import { DECISIONS, reasonLabel } from './words.js';
import styles from './case-file.module.css';

const DecideForm = lazy(() => import('./decide-form.js'));
const ReopenForm = lazy(() => import('./reopen-form.js'));

/** A case with all that moderators decide by. */
export function CaseView({ file: masked }: { file: FragmentType<typeof CaseFile> }) {
  const file = readFragment(CaseFile, masked);
  const { author, channel, subject } = file;
  const open = file.status === 'OPEN';
  return (
    <li className={styles.case}>
      <header className={styles.head}>
        {author && <Avatar person={author} size={36} />}
        <div className={styles.who}>
          <strong>{author?.displayName ?? 'Somebody'}</strong>
          <span className={styles.soft}>
            {channel ? `in ${channel.name}` : 'in a private channel'} · reported <RelativeTime date={file.openedAt} />
          </span>
        </div>
        <Badge variant="light" color={open ? 'orange' : 'gray'} radius="sm">
          {open ? 'Open' : 'Decided'}
        </Badge>
      </header>
      <Snapshots snapshots={file} />
      <ul className={styles.notes} aria-label="Reports">
        {file.reports.map((report) => (
          <li key={report.createdAt + (report.reporter?.id ?? '')}>
            <strong>{reasonLabel(report.reason)}</strong> <span className={styles.soft}>{report.reporter?.displayName}</span>
            {report.comment && <p>{report.comment}</p>}
          </li>
        ))}
      </ul>
      {file.decisions.length > 0 && (
        <ul className={styles.notes} aria-label="Decisions">
          {file.decisions.map((decision) => (
            <li key={decision.decidedAt}>
              <strong>
                {decision.moderator?.displayName} {DECISIONS[decision.kind].done}
              </strong>{' '}
              <span className={styles.soft}>
                <RelativeTime date={decision.decidedAt} />
              </span>
              <p>{decision.reason}</p>
            </li>
          ))}
        </ul>
      )}
      <footer className={styles.foot}>
        <span className={styles.soft}>
          {file.reportCount === 1 ? '1 report' : `${file.reportCount} reports`}
          {file.earlier.length > 0 && ` · ${file.earlier.length} earlier`}
        </span>
        {subject?.__typename === 'Post' && (
          <Link to="/p/$postId" params={{ postId: subject.id }}>
            See it in its thread
          </Link>
        )}
        {subject?.__typename === 'Article' && (
          <Link to="/a/$slug" params={{ slug: subject.slug }}>
            See the article
          </Link>
        )}
        {open ? (
          <Button onClick={() => openDialog({ title: 'Decide', body: <DecideForm caseId={file.id} /> })}>Decide</Button>
        ) : (
          <Button variant="quiet" onClick={() => openDialog({ title: 'Reopen this case?', body: <ReopenForm caseId={file.id} /> })}>
            Reopen
          </Button>
        )}
      </footer>
    </li>
  );
}
