import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Badge } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar } from '../../shared/person/avatar.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import { Button } from '../../shared/ui/button.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { CaseFile } from './case-file-fragment.js';
import { hasCard, Snapshots } from './case-snapshots.js';
import { DECISIONS, reasonLabel } from './words.js';
import styles from './case-file.module.css';

const DecideForm = lazyPart(() => import('./decide-form.js'));
const ReopenForm = lazyPart(() => import('./reopen-form.js'));

interface CaseViewProps {
  file: FragmentType<typeof CaseFile>;
  /** Pictures and files of what was reported. */
  attached?: ReactNode;
  /** The card of what was reported as it is now, where that may be seen: for what was reported before its card was known. */
  cardNow?: ReactNode;
}

/** A case with all that moderators decide by. */
export function CaseView({ file: masked, attached, cardNow }: CaseViewProps) {
  const { i18n, t } = useLingui();
  const file = readFragment(CaseFile, masked);
  const { author, channel, subject } = file;
  const open = file.status === 'OPEN';
  const reported = (
    <>
      <Snapshots snapshots={file} />
      {attached}
      {!hasCard(file) && cardNow}
    </>
  );
  return (
    <li className={styles.case}>
      <header className={styles.head}>
        {author && <Avatar person={author} size={36} />}
        <div className={styles.who}>
          <strong>{author?.displayName ?? t`Somebody`}</strong>
          <span className={styles.soft}>
            {channel ? (
              <Trans>
                in {channel.name} · reported <RelativeTime date={file.openedAt} />
              </Trans>
            ) : (
              <Trans>
                in a private channel · reported <RelativeTime date={file.openedAt} />
              </Trans>
            )}
          </span>
        </div>
        <Badge variant="light" color={open ? 'orange' : 'gray'} radius="sm">
          {open ? t`Open` : t`Decided`}
        </Badge>
      </header>
      {reported}
      <ul className={styles.notes} aria-label={t`Reports`}>
        {file.reports.map((report) => (
          <li key={report.createdAt + (report.reporter?.id ?? '')}>
            <strong>{reasonLabel(report.reason)}</strong> <span className={styles.soft}>{report.reporter?.displayName}</span>
            {report.comment && <p>{report.comment}</p>}
          </li>
        ))}
      </ul>
      {file.decisions.length > 0 && (
        <ul className={styles.notes} aria-label={t`Decisions`}>
          {file.decisions.map((decision) => (
            <li key={decision.decidedAt}>
              <strong>{i18n._({ ...DECISIONS[decision.kind].done, values: { moderator: decision.moderator?.displayName ?? t`Somebody` } })}</strong>{' '}
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
          <Plural value={file.reportCount} one="# report" other="# reports" />
          {file.earlier.length > 0 && (
            <>
              {' · '}
              <Trans>{file.earlier.length} earlier</Trans>
            </>
          )}
        </span>
        {subject?.__typename === 'Post' && (
          <Link to="/p/$postId" params={{ postId: subject.id }}>
            <Trans>See it in its thread</Trans>
          </Link>
        )}
        {subject?.__typename === 'Article' && (
          <Link to="/a/$slug" params={{ slug: subject.slug }}>
            <Trans>See the article</Trans>
          </Link>
        )}
        {open ? (
          <Button onClick={() => openDialog({ title: t`Decide`, body: <DecideForm caseId={file.id} reported={reported} about={file.reports.map(({ reason }) => reason)} /> })}>
            <Trans>Decide</Trans>
          </Button>
        ) : (
          <Button variant="quiet" onClick={() => openDialog({ title: t`Reopen this case?`, body: <ReopenForm caseId={file.id} /> })}>
            <Trans>Reopen</Trans>
          </Button>
        )}
      </footer>
    </li>
  );
}
