import { useLingui } from '@lingui/react/macro';
import { IconHistory } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { recentSearches } from '../../features/search/recent-searches.js';
import { useFrame, useSelf } from '../../shared/graphql/frame.js';
import { fit } from '../../shared/language/fits.js';
import { channelGoal, goalsOf, recentGoal, searchGoal } from './found-goals.js';
import type { Command, GoalGroup } from './goal.js';
import type { JumpResult } from './jump-query.js';
import { JumpOwnQuery } from './own-query.js';
import { usePageActions } from './page-actions.js';
import { recentGoals } from './recent-goals.js';
import { usePlacesToGo } from './use-places-to-go.js';
import { useThingsToDo } from './use-things-to-do.js';

/** As many commands as are shown above what the hub found. */
const MOST = 6;

/** The commands that fit, the best first; those of the same worth stay in their order. */
function fitting(typed: string, commands: readonly Command[], least: number): Command[] {
  return commands
    .map((command) => ({ command, worth: Math.max(fit(typed, command.name), Math.min(2, fit(typed, command.also ?? ''))) }))
    .filter(({ worth }) => worth >= least)
    .sort((one, other) => other.worth - one.worth)
    .map(({ command }) => command);
}

/**
 * What there is to choose. Nothing typed: what one chose lately, what the page offers, and everything one can do. Else the commands that
 * fit, the search for the words, and what the hub found.
 * @param answer what the hub found for just these words; undefined while it is on its way
 */
export function useGoalGroups(typed: string, answer: JumpResult | undefined): GoalGroup[] {
  const { t } = useLingui();
  const self = useSelf();
  const { myChannels = [] } = useFrame();
  const [{ data: own }] = useQuery({ query: JumpOwnQuery, requestPolicy: 'cache-and-network' });
  const places = usePlacesToGo(own?.savedFeeds ?? []);
  const things = useThingsToDo(own?.viewer.person?.status);
  const here = usePageActions();
  const commands = [...here, ...things, ...places];
  if (!typed) {
    const recent = recentGoals(self?.handle).flatMap(({ id, name, to }) => {
      const known = commands.find((each) => each.id === id) ?? (name && to ? { id, name, to, icon: <IconHistory aria-hidden /> } : undefined);
      return known ? [known] : [];
    });
    const isRecent = ({ id }: { id: string }) => recent.some((each) => each.id === id);
    const rest = <Each extends { id: string }>(goals: readonly Each[]) => goals.filter((each) => !isRecent(each));
    return [
      [t`Lately`, recent],
      [t`You searched for`, recentSearches(self?.handle).map(recentGoal)],
      [t`On this page`, rest(here).map(({ about: _, ...goal }) => goal)],
      [t`My channels`, rest(myChannels.slice(0, MOST).map(channelGoal))],
      [t`Actions`, rest(things)],
      [t`Go to`, rest(places)],
    ];
  }
  const channels = myChannels.filter(({ name }) => fit(typed, name) > 1 || name.toLowerCase().includes(typed.toLowerCase().trim()));
  const sure = fitting(typed, commands, 2).slice(0, MOST);
  const perhaps = fitting(typed, commands, 1).filter((each) => !sure.includes(each));
  const found = answer ? goalsOf(answer) : [];
  const mine = channels.slice(0, 8).map(channelGoal);
  const isMine = ({ id }: { id: string }) => mine.some((each) => each.id === id);
  return [
    [t`Commands`, sure],
    [t`Search`, [searchGoal(typed.trim())]],
    // One's own stay where they are when the hub finds them, too, or doesn’t: it looks for words from their beginning.
    [t`My channels`, mine],
    ...found.map(([heading, goals]): GoalGroup => [heading, goals.filter((each) => !isMine(each))]),
    [t`More commands`, perhaps.slice(0, MOST)],
  ];
}
