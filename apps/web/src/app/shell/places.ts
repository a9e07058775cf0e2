import { useLingui } from '@lingui/react/macro';
import { IconAddressBook, IconArticle, IconAt, IconBookmark, IconBuildingCog, IconFileText, IconHash, IconHome, IconNotebook, IconPencil, IconShieldCheck, IconUsers } from '@tabler/icons-react';
import { linkOptions, type LinkOptions } from '@tanstack/react-router';
import { useFrame, useInCompany, useMentionCount } from '../../shared/graphql/frame.js';

/** Under which heading a place stands on a phone's page of all places. */
export type PlaceGroup = 'streams' | 'company' | 'own' | 'duties' | 'settings';

export interface Place {
  group: PlaceGroup;
  name: string;
  /** What else somebody may call it who looks for it. */
  also?: string;
  /** In the bar of a phone, which has room for few. */
  inBar?: true;
  Icon: typeof IconHome;
  link: LinkOptions;
  /** How much waits there. */
  count?: number;
}

/** Whether the viewer writes articles of their own: guests don't. */
export function useWrites(): boolean {
  const { viewer, everyone } = useFrame();
  return Boolean(viewer?.person?.blog) || (everyone?.viewerCanPost ?? false);
}

/**
 * The places of the side bar; `further-places.ts` has those that need no place there. A guest reads channels alone, and writes no articles of their own, but may be shown others’ drafts.
 * Before it is known who that is, those at the top, so that none moves when the others come.
 */
export function usePlaces(): Place[] {
  const { t } = useLingui();
  const { viewer, viewerCanAdminister, viewerCanModerate } = useFrame();
  const blog = viewer?.person?.blog;
  const inCompany = useInCompany();
  const writes = useWrites();
  const mentions = useMentionCount();
  return [
    { group: 'streams' as const, name: t`Home`, Icon: IconHome, inBar: true, link: linkOptions({ to: '/', activeOptions: { exact: true, includeSearch: false } }) },
    ...(inCompany ? [{ group: 'streams' as const, name: t`Everyone`, Icon: IconUsers, link: linkOptions({ to: '/everyone' }) }] : []),
    { group: 'streams' as const, name: t`Mentions`, also: t`notifications replies answers quotes`, Icon: IconAt, inBar: true, link: linkOptions({ to: '/mentions' }), count: mentions },
    ...(inCompany ? [{ group: 'company' as const, name: t`Articles`, Icon: IconArticle, link: linkOptions({ to: '/articles' }) }] : []),
    { group: 'company' as const, name: t`Channels`, Icon: IconHash, inBar: true, link: linkOptions({ to: '/channels' }) },
    { group: 'company' as const, name: t`People`, Icon: IconAddressBook, link: linkOptions({ to: '/people' }) },
    { group: 'own' as const, name: t`Bookmarks`, Icon: IconBookmark, link: linkOptions({ to: '/bookmarks' }) },
    ...(blog ? [{ group: 'own' as const, name: t`My blog`, Icon: IconNotebook, link: linkOptions({ to: '/b/$slug', params: { slug: blog.slug } }) }] : []),
    ...(viewer ? [{ group: 'own' as const, name: t`Drafts`, Icon: IconFileText, link: linkOptions({ to: '/drafts' }) }] : []),
    ...(writes ? [{ group: 'own' as const, name: t`Write an article`, Icon: IconPencil, link: linkOptions({ to: '/write', activeOptions: { includeSearch: false } }) }] : []),
    ...(viewerCanModerate ? [{ group: 'duties' as const, name: t`Moderation`, Icon: IconShieldCheck, link: linkOptions({ to: '/moderation' }), count: (viewer?.openCaseCount ?? 0) + (viewer?.waitingPostCount ?? 0) }] : []),
    ...(viewerCanAdminister ? [{ group: 'duties' as const, name: t`Administration`, Icon: IconBuildingCog, link: linkOptions({ to: '/admin' }) }] : []),
  ];
}
