import { useLingui } from '@lingui/react/macro';
import { IconChartLine, IconDeviceLaptop, IconFilter, IconFlag, IconKey, IconMessageReport, IconSearch, IconSitemap, IconSparkles, IconUser, IconUsersGroup, IconVolumeOff } from '@tabler/icons-react';
import { useFrame, useSelf } from '../../shared/graphql/frame.js';
import { ADMIN_PLACES } from '../admin/admin-places.js';
import { usePlaces } from '../shell/places.js';
import type { Command } from './goal.js';

export interface OwnFeed {
  id: string;
  name: string;
  kind: string;
}

/** Every page that has a name: the places of the side bar, one's feeds and lists, settings, and for who may run the hub its administration. */
export function usePlacesToGo(feeds: readonly OwnFeed[]): Command[] {
  const { t } = useLingui();
  const self = useSelf();
  const { viewer, everyone, viewerCanAdminister } = useFrame();
  const inCompany = !viewer || Boolean(everyone);
  const places = usePlaces();
  const administration = t`Administration`;
  return [
    ...places.map(({ name, also, Icon, link }) => ({ id: `place ${String(link.to)}`, name, also, icon: <Icon aria-hidden />, to: link })),
    { id: 'place highlights', name: t`Highlights`, icon: <IconSparkles aria-hidden />, to: { to: '/highlights' } },
    ...(inCompany ? [{ id: 'place org', name: t`Org chart`, also: t`hierarchy team manager reports`, icon: <IconSitemap aria-hidden />, to: { to: '/org' } as const }] : []),
    { id: 'place search', name: t`Search`, icon: <IconSearch aria-hidden />, to: { to: '/search' } },
    ...feeds.map(({ id, name, kind }) => ({
      id,
      name,
      about: kind === 'LIST' ? t`List` : t`Feed`,
      icon: kind === 'LIST' ? <IconUsersGroup aria-hidden /> : <IconFilter aria-hidden />,
      to: { to: '/feeds/$feedId', params: { feedId: id } } as const,
    })),
    ...(self ? [{ id: 'place self', name: t`Your profile`, icon: <IconUser aria-hidden />, to: { to: '/@{$handle}', params: { handle: self.handle } } as const }] : []),
    ...(self ? [{ id: 'place reach', name: t`Your reach`, also: t`statistics views seen read figures`, icon: <IconChartLine aria-hidden />, to: { to: '/reach' } as const }] : []),
    { id: 'place sessions', name: t`Where you’re signed in`, also: t`settings sessions devices`, icon: <IconDeviceLaptop aria-hidden />, to: { to: '/settings/sessions' } },
    { id: 'place tokens', name: t`Tokens`, also: t`settings tokens programs`, icon: <IconKey aria-hidden />, to: { to: '/settings/tokens' } },
    { id: 'place mutes', name: t`What you mute`, also: t`settings muted words`, icon: <IconVolumeOff aria-hidden />, to: { to: '/settings/mutes' } },
    ...(viewer?.newOutcomeCount != null ? [{ id: 'place reports', name: t`Your reports`, also: t`settings reported decisions outcome`, icon: <IconMessageReport aria-hidden />, to: { to: '/settings/reports' } as const }] : []),
    ...(everyone ? [{ id: 'place welcome', name: t`Getting started`, icon: <IconFlag aria-hidden />, to: { to: '/welcome' } as const }] : []),
    ...(viewerCanAdminister ? ADMIN_PLACES.filter(({ moderators }) => !moderators) : []).map(({ name, Icon, link }) => ({
      id: `admin ${String(link.to)}`,
      name: t(name),
      about: administration,
      also: administration,
      icon: <Icon aria-hidden />,
      to: link,
    })),
  ];
}
