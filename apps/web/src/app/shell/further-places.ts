import { useLingui } from '@lingui/react/macro';
import { IconAdjustmentsHorizontal, IconChartLine, IconDeviceLaptop, IconFlag, IconGavel, IconKey, IconMessageReport, IconSearch, IconSettings, IconSitemap, IconSparkles, IconUser, IconVolumeOff } from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import { useFrame, useInCompany, useSelf } from '../../shared/graphql/frame.js';
import { type Place, usePlaces, useWrites } from './places.js';

interface FurtherPlace extends Place {
  /** In the menu under one's name. */
  inAccount?: true;
  /** A page of the settings: theirs is the way to it. */
  inSettings?: true;
  /** For those who write programs, after what is for everybody. */
  forPrograms?: true;
}

/** The places that the side bar has no room for. Apart from it, so that Home needn't wait for them. */
export function useFurtherPlaces(): FurtherPlace[] {
  const { t } = useLingui();
  const { viewer, everyone } = useFrame();
  const self = useSelf();
  const inCompany = useInCompany();
  const writes = useWrites();
  return [
    { group: 'streams', name: t`Highlights`, Icon: IconSparkles, link: linkOptions({ to: '/highlights' }) },
    { group: 'streams', inBar: true, name: t`Search`, Icon: IconSearch, link: linkOptions({ to: '/search' }) },
    ...(inCompany ? [{ group: 'company' as const, name: t`Org chart`, also: t`hierarchy team manager reports`, Icon: IconSitemap, link: linkOptions({ to: '/org' }) }] : []),
    ...(self ? [{ group: 'own' as const, inAccount: true as const, name: t`Your profile`, Icon: IconUser, link: linkOptions({ to: '/@{$handle}', params: { handle: self.handle } }) }] : []),
    ...(self && writes ? [{ group: 'own' as const, inAccount: true as const, name: t`Your reach`, also: t`statistics views seen read figures`, Icon: IconChartLine, link: linkOptions({ to: '/reach' }) }] : []),
    { group: 'settings', inAccount: true, name: t`Settings`, also: t`preferences options`, Icon: IconSettings, link: linkOptions({ to: '/settings', activeOptions: { exact: true } }) },
    { group: 'settings', inSettings: true, name: t`What you mute`, also: t`settings muted words`, Icon: IconVolumeOff, link: linkOptions({ to: '/settings/mutes' }) },
    ...(viewer?.newDecisionCount == null ? [] : [{ group: 'settings' as const, inAccount: true as const, inSettings: true as const, name: t`Moderators’ decisions`, also: t`settings hidden removed appeal strike`, Icon: IconGavel, link: linkOptions({ to: '/settings/decisions' }), count: viewer.newDecisionCount }]),
    ...(viewer?.newOutcomeCount == null ? [] : [{ group: 'settings' as const, inAccount: true as const, inSettings: true as const, name: t`Your reports`, also: t`settings reported decisions outcome`, Icon: IconMessageReport, link: linkOptions({ to: '/settings/reports' }), count: viewer.newOutcomeCount }]),
    { group: 'settings', inSettings: true, name: t`Where you’re signed in`, also: t`settings sessions devices`, Icon: IconDeviceLaptop, link: linkOptions({ to: '/settings/sessions' }) },
    { group: 'settings', inSettings: true, forPrograms: true, name: t`Tokens`, also: t`settings tokens programs`, Icon: IconKey, link: linkOptions({ to: '/settings/tokens' }) },
    ...(everyone ? [{ group: 'settings' as const, inAccount: true as const, name: t`Getting started`, Icon: IconFlag, link: linkOptions({ to: '/welcome' }) }] : []),
  ];
}

/** The pages of the settings: the one for all, and one each for what needs a page. */
export function useSettingsPlaces(): FurtherPlace[] {
  const { t } = useLingui();
  const general: FurtherPlace = { group: 'settings', name: t`Profile and look`, Icon: IconAdjustmentsHorizontal, link: linkOptions({ to: '/settings', activeOptions: { exact: true } }) };
  return [general, ...useFurtherPlaces().filter(({ inSettings }) => inSettings)];
}

/** All of them, those of the side bar first. */
export function useAllPlaces(): FurtherPlace[] {
  return [...usePlaces(), ...useFurtherPlaces()];
}
