import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { CHANNEL_SHOWS, type ChannelShow, LISTED_CHANNELS, type ListedChannels } from '../features/channels/channel-shows.js';
import { directorySearch } from '../features/people/directory/directory-search.js';
import { isKind, type Kind } from '../features/search/kinds.js';
import { adminRoute } from './admin/admin-routes.js';
import { root, shell } from './outer-routes.js';
import { Broken } from './routes/broken.js';
import { HomePage } from './routes/home.js';
import { NotFound } from './routes/not-found.js';

/** Home is in the first chunk; every other page brings its own when it is opened, or when a link to it is pointed at. */
const routes = [
  createRoute({ getParentRoute: () => shell, path: '/',
    validateSearch: (search): { order?: 'oldest' } => (search['order'] === 'oldest' ? { order: 'oldest' } : {}),
    component: HomePage,
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/everyone',
    component: lazyRouteComponent(() => import('./routes/everyone.js'), 'EveryonePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/mentions',
    component: lazyRouteComponent(() => import('./routes/mentions.js'), 'MentionsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/p/$postId',
    component: lazyRouteComponent(() => import('./routes/thread.js'), 'ThreadPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/p/$postId/grow',
    component: lazyRouteComponent(() => import('./routes/grow.js'), 'GrowPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/@{$handle}',
    validateSearch: ({ show }): { show?: 'posts' | 'articles' } => (show === 'posts' || show === 'articles' ? { show } : {}),
    component: lazyRouteComponent(() => import('./routes/person.js'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/people',
    validateSearch: directorySearch,
    component: lazyRouteComponent(() => import('./routes/people.js'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/welcome',
    component: lazyRouteComponent(() => import('./routes/welcome.js'), 'WelcomePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/org',
    validateSearch: (search): { person?: string } => (typeof search['person'] === 'string' ? { person: search['person'] } : {}),
    component: lazyRouteComponent(() => import('./routes/org.js'), 'OrgPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/channels',
    validateSearch: ({ show }): { show?: ListedChannels } => (typeof show === 'string' && show in LISTED_CHANNELS ? { show: show as ListedChannels } : {}),
    component: lazyRouteComponent(() => import('./routes/channels.js'), 'ChannelsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/c/$slug',
    validateSearch: ({ show }): { show?: ChannelShow } => (CHANNEL_SHOWS.some((one) => one === show) ? { show: show as ChannelShow } : {}),
    component: lazyRouteComponent(() => import('./routes/channel.js'), 'ChannelPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/c/$slug/members',
    component: lazyRouteComponent(() => import('./routes/channel-members.js'), 'ChannelMembersPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/t/$name',
    validateSearch: (search): { show?: 'articles' } => (search['show'] === 'articles' ? { show: 'articles' } : {}),
    component: lazyRouteComponent(() => import('./routes/tag.js'), 'TagPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/category/$slug',
    component: lazyRouteComponent(() => import('./routes/category.js'), 'CategoryPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/series/$slug',
    component: lazyRouteComponent(() => import('./routes/series.js'), 'SeriesPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/b/$slug',
    component: lazyRouteComponent(() => import('./routes/blog.js'), 'BlogPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/articles',
    component: lazyRouteComponent(() => import('./routes/articles.js'), 'ArticlesPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/a/$slug',
    component: lazyRouteComponent(() => import('./routes/article.js'), 'ArticlePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/a/$slug/edit',
    component: lazyRouteComponent(() => import('./routes/edit-article.js'), 'EditArticlePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/a/$slug/versions',
    validateSearch: ({ n, from }): { n?: number; from?: number } => ({
      ...(Number.isSafeInteger(n) && { n: Number(n) }),
      ...(Number.isSafeInteger(from) && { from: Number(from) }),
    }),
    component: lazyRouteComponent(() => import('./routes/article-versions.js'), 'ArticleVersionsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/write',
    validateSearch: (search): { blog?: string } => (typeof search['blog'] === 'string' ? { blog: search['blog'] } : {}),
    component: lazyRouteComponent(() => import('./routes/write.js'), 'WritePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/search',
    validateSearch: ({ q, kind }): { q?: string; kind?: Kind } => ({ ...(q == null ? {} : { q: String(q) }), ...(isKind(kind) ? { kind } : {}) }),
    component: lazyRouteComponent(() => import('./routes/search.js'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/bookmarks',
    validateSearch: (search): { folder?: string } => (typeof search['folder'] === 'string' ? { folder: search['folder'] } : {}),
    component: lazyRouteComponent(() => import('./routes/bookmarks.js'), 'BookmarksPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/drafts',
    component: lazyRouteComponent(() => import('./routes/drafts.js'), 'DraftsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/reach',
    component: lazyRouteComponent(() => import('./reach/reach-page.js'), 'ReachPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/moderation',
    validateSearch: (search): { case?: string } => (typeof search['case'] === 'string' ? { case: search['case'] } : {}),
    component: lazyRouteComponent(() => import('./routes/moderation.js'), 'ModerationPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/highlights',
    component: lazyRouteComponent(() => import('./routes/highlights.js'), 'HighlightsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/feeds/$feedId',
    component: lazyRouteComponent(() => import('./routes/feed.js'), 'FeedPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/more',
    component: lazyRouteComponent(() => import('./routes/more.js'), 'MorePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings',
    component: lazyRouteComponent(() => import('./routes/settings.js'), 'GeneralSettingsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/mutes',
    component: lazyRouteComponent(() => import('./routes/mutes.js'), 'MutesPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/reports',
    component: lazyRouteComponent(() => import('./routes/reports.js'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/sessions',
    component: lazyRouteComponent(() => import('./routes/sessions.js'), 'SessionsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/tokens',
    component: lazyRouteComponent(() => import('./routes/tokens.js'), 'TokensPage'),
  }),
  adminRoute,
  // In the frame, so that from an address that leads nowhere one still gets everywhere.
  createRoute({ getParentRoute: () => shell, path: '$', component: NotFound }),
] as const;

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { returnTo?: string } =>
    typeof search['returnTo'] === 'string' ? { returnTo: search['returnTo'] } : {},
  component: lazyRouteComponent(() => import('./routes/sign-in.js'), 'SignInPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([shell.addChildren(routes), signIn]),
  // Without it, a part of an address that validateSearch has refused would reach the page all the same.
  search: { strict: true },
  defaultPreload: 'intent',
  defaultNotFoundComponent: NotFound,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
