import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconEyeOff, IconTrash } from '@tabler/icons-react';
import { Badge } from '@mantine/core';
import '@mantine/core/styles/Badge.layer.css';
import { Link } from '@tanstack/react-router';
import { lazyPart } from '../../shared/code/lazy-part.js';
import { readFragment, type FragmentType, type ResultOf } from '../../shared/graphql/document.js';
import { useSelf } from '../../shared/graphql/frame.js';
import { RelativeTime } from '../../shared/time/relative-time.js';
import { Button } from '../../shared/ui/button.js';
import { openDialog } from '../../shared/ui/open-dialogs.js';
import styles from './own-report.module.css';
import { ReceivedDecisionView } from './received-decision-fragment.js';

const AppealForm = lazyPart(() => import('./appeal-form.js'));

type Shown = ResultOf<typeof ReceivedDecisionView>;

const WHAT = {
  HIDE: { Icon: IconEyeOff, post: msg`Moderators hid your post`, article: msg`Moderators hid your article` },
  REMOVE: { Icon: IconTrash, post: msg`Moderators removed your post`, article: msg`Moderators removed your article` },
} as const;

const BACK = { there: msg`Looked at again: it is back`, elsewhere: msg`Looked at again: the decision was taken back` };
const AWAY = {
  HIDE: { HIDE: msg`Looked at again: it stays hidden`, REMOVE: msg`Looked at again: it was removed` },
  REMOVE: { HIDE: msg`Looked at again: it is hidden now, so that you see it`, REMOVE: msg`Looked at again: it stays removed` },
};

/** What moderators answered. It isn’t back for all that where another decision keeps it away, or its author has deleted it. */
function answerWords(kind: Shown['kind'], outcome: Shown['kind'] | null | undefined, isBack: boolean) {
  if (outcome !== 'HIDE' && outcome !== 'REMOVE') return isBack ? BACK.there : BACK.elsewhere;
  return AWAY[kind === 'REMOVE' ? 'REMOVE' : 'HIDE'][outcome];
}

/** Something that moderators hid or removed, for who wrote it: why, what it said, and how they may have it looked at again. */
export function ReceivedDecision({ decision: masked }: { decision: FragmentType<typeof ReceivedDecisionView> }) {
  const { t } = useLingui();
  const decision = readFragment(ReceivedDecisionView, masked);
  const { Icon, ...words } = WHAT[decision.kind === 'REMOVE' ? 'REMOVE' : 'HIDE'];
  // Of a post its words are always told.
  const isArticle = decision.content?.title !== null;
  return (
    <li className={styles.report}>
      <Icon size={20} aria-hidden />
      <div className={styles.what}>
        <p className={styles.outcome}>
          <strong>{t(isArticle ? words.article : words.post)}</strong>
          <span className={styles.soft}>
            <RelativeTime date={decision.decidedAt} />
          </span>
          {decision.isNew && <Badge size="sm" radius="sm"><Trans>New</Trans></Badge>}
        </p>
        <p className={styles.reason} dir="auto">{decision.reason}</p>
        <Content decision={decision} />
        <Since decision={decision} />
        {decision.viewerCanAppeal && (
          <Button
            className={styles.ask}
            variant="soft"
            size="xs"
            onClick={() => openDialog({ title: t`Ask to look again`, body: <AppealForm decisionId={decision.id} /> })}
          >
            <Trans>Ask to look again</Trans>
          </Button>
        )}
      </div>
    </li>
  );
}

/** What it said, as it was decided about, with the way to it where it can be read. */
function Content({ decision: { content, subject } }: { decision: Shown }) {
  if (!content) return null;
  const { title, text, createdAt, channel } = content;
  return (
    <div className={styles.reported}>
      <p className={styles.soft}>
        {channel && <><Link to="/c/$slug" params={{ slug: channel.slug }}>{channel.name}</Link> · </>}
        <RelativeTime date={createdAt} />
      </p>
      {title && <p className={styles.title} dir="auto">{title}</p>}
      <p className={title ? styles.excerpt : styles.text} dir="auto">{text}</p>
      {subject?.__typename === 'Article' && <Link className={styles.way} to="/a/$slug" params={{ slug: subject.slug }}><Trans>See it as it is now</Trans></Link>}
      {subject?.__typename === 'Post' && <Link className={styles.way} to="/p/$postId" params={{ postId: subject.id }}><Trans>See it as it is now</Trans></Link>}
    </div>
  );
}

/** What became of the decision: taken back, asked about, looked at again. */
function Since({ decision: { kind, takenBackAt, appeal, subject } }: { decision: Shown }) {
  const { t } = useLingui();
  const self = useSelf();
  const isBack = Boolean(subject && !subject.restriction);
  const others = appeal?.person && appeal.person.id !== self?.id ? appeal.person.displayName : undefined;
  return (
    <>
      {appeal && (
        <>
          <p className={styles.soft}>
            {others
              ? <Trans>{others} asked to look again <RelativeTime date={appeal.createdAt} /></Trans>
              : <Trans>You asked to look again <RelativeTime date={appeal.createdAt} /></Trans>}
            {!appeal.outcome && <> · <Trans>Waiting for a moderator. Until then it stays as it is.</Trans></>}
          </p>
          <blockquote className={styles.comment} dir="auto">{appeal.words}</blockquote>
        </>
      )}
      {appeal?.answeredAt && (
        <>
          <p className={styles.outcome}>
            <strong>{t(answerWords(kind, appeal.outcome, isBack))}</strong>
            <span className={styles.soft}><RelativeTime date={appeal.answeredAt} /></span>
          </p>
          {appeal.answer && <p className={styles.reason} dir="auto">{appeal.answer}</p>}
        </>
      )}
      {takenBackAt && (
        <p className={styles.outcome}>
          <strong><Trans>Moderators took this back</Trans></strong>
          <span className={styles.soft}><RelativeTime date={takenBackAt} /></span>
        </p>
      )}
    </>
  );
}
