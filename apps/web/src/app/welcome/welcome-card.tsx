import { Trans, useLingui } from '@lingui/react/macro';
import { IconX } from '@tabler/icons-react';
import { stepTitles } from '../../features/people/welcome/step-words.js';
import { UpdateWelcome, WelcomeParts } from '../../features/people/welcome/welcome-parts.js';
import { readFragment } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { ActionButton } from '../../shared/ui/action-button.js';
import { LinkButton } from '../shell/link-button.js';
import { FollowSome } from './follow-some.js';
import styles from './welcome-card.module.css';
import { WelcomeQuery } from './welcome-query.js';

/** On Home until all is done or put away: how far one is, the next step, and, as long as one follows hardly anybody, whom one might. */
export default function WelcomeCard() {
  const { t } = useLingui();
  const { data, error } = usePage(WelcomeQuery, { suggest: false });
  const update = useAction(UpdateWelcome);
  // The frame has said that there are steps to be offered: their card has its room at once, and its words when they are there.
  const welcome = data?.welcome && readFragment(WelcomeParts, data.welcome);
  const next = welcome?.steps.find((step) => !step.done);
  if (error || (data && (!welcome || welcome.dismissed || !next))) return null;
  const follows = welcome?.steps.some(({ kind, done }) => kind === 'FOLLOW' && done);
  return (
    <section className={styles.card} aria-label={t`Getting started`}>
      <div className={styles.words}>
        <h2><Trans>Getting started</Trans></h2>
        <p>{welcome && next ? <HowFar steps={welcome.steps} next={next.kind === 'CHANNEL' && !welcome.department?.channel ? t`Join a channel` : t(stepTitles[next.kind])} /> : '\u00a0'}</p>
      </div>
      <LinkButton to="/welcome"><Trans>Continue</Trans></LinkButton>
      <ActionButton label={t`Don’t show on Home`} icon={<IconX />} onClick={() => void update({ input: { dismissed: true } })} />
      {!follows && (
        <div className={styles.people}>
          <FollowSome most={3} waiting={<div className={styles.room} />} />
        </div>
      )}
    </section>
  );
}

function HowFar({ steps, next: title }: { steps: readonly { done: boolean }[]; next: string }) {
  const [done, all] = [steps.filter((step) => step.done).length, steps.length];
  return (
    <Trans>
      {done} of {all} done. Next: {title}
    </Trans>
  );
}
