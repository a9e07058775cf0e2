import { useLingui } from '@lingui/react/macro';
import { IconAddressBook, IconBookmark, IconBuildingCog, IconFileText, IconHash, IconHome, IconNotebook, IconPencil, IconShieldCheck, IconUsers } from '@tabler/icons-react';
import { linkOptions, type LinkOptions } from '@tanstack/react-router';
import { useFrame } from '../../shared/graphql/frame.js';

interface Place {
  name: string;
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

/** The places of the app that the viewer has: a guest reads channels alone, and writes no articles of their own, but may be shown others’ drafts. */
export function usePlaces(): Place[] {
  const { t } = useLingui();
  const { viewer, everyone, viewerCanAdminister } = useFrame();
  const blog = viewer?.person?.blog;
  const inCompany = !viewer || Boolean(everyone);
  const writes = useWrites();
  return [
    { name: 'Home', Icon: IconHome, link: linkOptions({ to: '/', activeOptions: { exact: true, includeSearch: false } }) },
    ...(inCompany ? [{ name: 'Everyone', Icon: IconUsers, link: linkOptions({ to: '/everyone' }) }] : []),
    { name: 'Channels', Icon: IconHash, link: linkOptions({ to: '/channels' }) },
    { name: 'People', Icon: IconAddressBook, link: linkOptions({ to: '/people' }) },
    { name: 'Bookmarks', Icon: IconBookmark, link: linkOptions({ to: '/bookmarks' }) },
    ...(blog ? [{ name: 'My blog', Icon: IconNotebook, link: linkOptions({ to: '/b/$slug', params: { slug: blog.slug } }) }] : []),
    { name: 'Drafts', Icon: IconFileText, link: linkOptions({ to: '/drafts' }) },
    ...(writes ? [{ name: 'Write an article', Icon: IconPencil, link: linkOptions({ to: '/write', activeOptions: { includeSearch: false } }) }] : []),
    ...(viewer?.openCaseCount != null ? [{ name: 'Moderation', Icon: IconShieldCheck, link: linkOptions({ to: '/moderation' }), count: viewer.openCaseCount + (viewer.waitingPostCount ?? 0) }] : []),
    ...(viewerCanAdminister ? [{ name: t`Administration`, Icon: IconBuildingCog, link: linkOptions({ to: '/admin' }) }] : []),
  ];
}
