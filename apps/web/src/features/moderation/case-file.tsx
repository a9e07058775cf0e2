import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconLink } from '@tabler/icons-react';
import { Badge } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { readFragment, type FragmentType } from '../../shared/graphql/document.js';
import { Avatar } from '../../shared/person/avatar.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import { Button } from '../../shared/ui/button.js';
import { copyLink } from '../../shared/ui/copy-link.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import { CaseFile } from './case-file-fragment.js';
import { CaseHistory } from './case-history.js';
import { hasCard, Snapshots } from './case-snapshots.js';
import { reasonLabel } from './words.js';
import styles from './case-file.module.css';

const DecideForm = lazyPart(() => import('./decide-form.js'));
const ReopenForm = lazyPart(() => import('./reopen-form.js'));

interface CaseViewProps {
  file: FragmentType<typeof CaseFile>;
  /** Whether it has the page for itself, at its own address. */
  alone?: boolean;
  /** Pictures and files of what was reported. */
  attached?: ReactNode;
  /** The card of what was reported as it is now, where that may be seen: for what was reported before its card was known. */
  cardNow?: ReactNode;
}

/** A case with all that moderators decide by. */
export function CaseView({ file: masked, alone = false, attached, cardNow }: CaseViewProps) {
  const { t } = useLingui();
  const file = readFragment(CaseFile, masked);
  const { author, channel, subject } = file;
  const open = file.status === 'OPEN';
  const appeal = file.appealedAt ? file.appeals[0] : undefined;
  const standing = file.decisions[0]?.kind;
  const reported = (
    <>
      <Snapshots snapshots={file} />
      {attached}
      {!hasCard(file) && cardNow}
    </>
  );
  const decidedBy = (
    <>
      {appeal && (
        <section className={styles.appeal} aria-label={t`Why to look again`}>
          <p>
            <strong><Trans>{appeal.person?.displayName ?? t`Somebody`} asks to look again</Trans></strong>{' '}
            <span className={styles.soft}><RelativeTime date={appeal.createdAt} /></span>
          </p>
          <blockquote dir="auto">{appeal.words}</blockquote>
          {file.betterForAnother && <p className={styles.soft}><Trans>You decided this. If you can, leave it to another moderator to look again.</Trans></p>}
        </section>
      )}
      {reported}
    </>
  );
  const form = {
    caseId: file.id, about: file.reports.map(({ reason }) => reason), reported: decidedBy, what: file.snapshots[0]?.title == null ? 'post' : 'article',
    standing: appeal && standing !== 'REOPEN' ? standing : undefined,
  } as const;
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
        <Badge variant="light" color={open ? 'orange' : 'gray'} radius="sm" tt="none">
          {appeal ? t`Look again` : open ? t`Open` : t`Decided`}
        </Badge>
      </header>
      {decidedBy}
      <ul className={styles.notes} aria-label={t`Reports`}>
        {file.reports.map((report) => (
          <li key={report.createdAt + (report.reporter?.id ?? '')}>
            <strong>{reasonLabel(report.reason)}</strong> <span className={styles.soft}>{report.reporter?.displayName}</span>
            {report.comment && <p>{report.comment}</p>}
          </li>
        ))}
      </ul>
      <CaseHistory file={file} />
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
        {alone ? (
          <Button variant="quiet" leftSection={<IconLink size={16} aria-hidden />} onClick={() => void copyLink(location.href, t`Link copied. Moderators can open it.`)}>
            <Trans>Copy link</Trans>
          </Button>
        ) : (
          <Link to="/moderation" search={{ case: file.id }}>
            <Trans>Open the case</Trans>
          </Link>
        )}
        {open ? (
          <Button onClick={() => openDialog({ title: t`Decide`, body: <DecideForm {...form} /> })}>
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
