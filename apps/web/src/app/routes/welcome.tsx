import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Progress } from '@mantine/core';
import '@mantine/core/styles/Progress.layer.css';
import { useState, type ReactNode } from 'react';
import { AvatarField } from '../../features/people/profile/avatar-field.js';
import { HeadlineField } from '../../features/people/welcome/headline-field.js';
import { Step } from '../../features/people/welcome/step.js';
import { stepTitles } from '../../features/people/welcome/step-words.js';
import { type StepKind, UpdateWelcome, WelcomeParts } from '../../features/people/welcome/welcome-parts.js';
import { readFragment } from '../../shared/graphql/document.js';
import { useAction } from '../../shared/graphql/use-action.js';
import { usePage } from '../../shared/graphql/use-page.js';
import { Button } from '../../shared/ui/button.js';
import { Failure } from '../../shared/ui/failure.js';
import { PostsSkeleton } from '../../shared/ui/skeleton.js';
import { Column } from '../shell/column.js';
import { LinkButton } from '../shell/link-button.js';
import { useRefreshFrame } from '../shell/use-refresh-frame.js';
import { FirstPost } from '../welcome/first-post.js';
import { FollowSome } from '../welcome/follow-some.js';
import { JoinSome } from '../welcome/join-some.js';
import { WelcomeQuery } from '../welcome/welcome-query.js';
import { Missing } from './not-found.js';
import styles from './welcome.module.css';

/** The first steps of somebody new, each done on the spot; they can be left at any time and come back to. */
export function WelcomePage() {
  const { t } = useLingui();
  // Whom one might follow is asked once, with the page: each step that is taken has the rest read anew.
  const [suggested, setSuggested] = useState(false);
  const { data, error, retry } = usePage(WelcomeQuery, { suggest: !suggested }, { requestPolicy: suggested ? 'cache-first' : 'cache-and-network' });
  if (data?.welcome && !suggested) setSuggested(true);
  const refreshFrame = useRefreshFrame();
  const update = useAction(UpdateWelcome);
  const person = data?.viewer?.person;
  if (data && !(data.welcome && person)) return <Missing what="page" />;
  if (!data?.welcome || !person) return <Column title={t`Getting started`} wide>{error ? <Failure error={error} onRetry={retry} /> : <PostsSkeleton count={3} />}</Column>;
  const { steps, dismissed, department } = readFragment(WelcomeParts, data.welcome);
  const done = steps.filter((step) => step.done).length;
  const channel = department?.channel;
  const joined = () => {
    refreshFrame();
    retry();
  };
  const bodies: Record<StepKind, ReactNode> = {
    FACE: <AvatarField person={person} />,
    HEADLINE: <HeadlineField key={person.headline} headline={person.headline} />,
    CHANNEL: channel ? (
      <>
        <p><Trans>What your department talks about is there, and you belong to it already.</Trans></p>
        <LinkButton to="/c/$slug" params={{ slug: channel.slug }} onClick={() => void update({ input: { channelSeen: true } })}>
          {channel.name}
        </LinkButton>
      </>
    ) : (
      <>
        <p><Trans>What is said there comes to your Home.</Trans></p>
        <JoinSome onJoined={joined} />
      </>
    ),
    FOLLOW: (
      <>
        <p><Trans>What they write comes to your Home.</Trans></p>
        <FollowSome />
      </>
    ),
    POST: <FirstPost name={person.displayName} department={department?.name} />,
  };
  const left = steps.length - done;
  return (
    <Column title={t`Getting started`} wide>
      <div className={styles.head}>
        <p role="status">
          {left === 0 ? <Trans>All done. Welcome!</Trans> : <Plural value={left} one="One step to go. Take it whenever you like." other="# steps to go. Take them whenever you like, in any order." />}
        </p>
        <Progress value={(done / steps.length) * 100} aria-label={t`Steps taken`} size="sm" radius="xl" />
      </div>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <Step key={step.kind} number={index + 1} title={step.kind === 'CHANNEL' && !channel ? t`Join a channel` : t(stepTitles[step.kind])} done={step.done}>
            {step.kind === 'POST' && step.done ? null : bodies[step.kind]}
          </Step>
        ))}
      </ol>
      <div className={styles.foot}>
        <LinkButton to="/" primary={left === 0}><Trans>To Home</Trans></LinkButton>
        {left > 0 && (
          <Button variant="plain" onClick={() => void update({ input: { dismissed: !dismissed } })}>
            {dismissed ? <Trans>Show on Home again</Trans> : <Trans>Don’t show on Home</Trans>}
          </Button>
        )}
      </div>
    </Column>
  );
}
