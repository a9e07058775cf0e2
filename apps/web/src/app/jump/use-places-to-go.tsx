import { useLingui } from '@lingui/react/macro';
import { IconFilter, IconUsersGroup } from '@tabler/icons-react';
import { useFrame } from '../../shared/graphql/frame.js';
import { ADMIN_PLACES } from '../admin/admin-places.js';
import { useAllPlaces } from '../shell/further-places.js';
import type { Command } from './goal.js';

export interface OwnFeed {
  id: string;
  name: string;
  kind: string;
}

/** Every page that has a name: the places of the app, one's feeds and lists, and for who may run the hub its administration. */
export function usePlacesToGo(feeds: readonly OwnFeed[]): Command[] {
  const { t } = useLingui();
  const { viewerCanAdminister } = useFrame();
  const places = useAllPlaces();
  const administration = t`Administration`;
  return [
    ...places.map(({ name, also, Icon, link }) => ({ id: `place ${String(link.to)}`, name, also, icon: <Icon aria-hidden />, to: link })),
    ...feeds.map(({ id, name, kind }) => ({
      id,
      name,
      about: kind === 'LIST' ? t`List` : t`Feed`,
      icon: kind === 'LIST' ? <IconUsersGroup aria-hidden /> : <IconFilter aria-hidden />,
      to: { to: '/feeds/$feedId', params: { feedId: id } } as const,
    })),
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
