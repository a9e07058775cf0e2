import { plural, t } from '@lingui/core/macro';
import { useFrame } from '../../shared/graphql/frame.js';

/** What of moderation waits for the viewer, in words; undefined where nothing does. For the name of what has a dot. */
export function useWaitingWords(): string | undefined {
  const { openCaseCount, waitingPostCount, newOutcomeCount, newDecisionCount } = useFrame().viewer ?? {};
  const cases = (openCaseCount ?? 0) + (waitingPostCount ?? 0);
  const words = [
    ...(cases > 0 ? [plural(cases, { one: '# case waits for you', other: '# cases wait for you' })] : []),
    ...(newDecisionCount ? [t`news from the moderators`] : []),
    ...(newOutcomeCount ? [t`news of your reports`] : []),
  ];
  return words.length > 0 ? words.join(', ') : undefined;
}
