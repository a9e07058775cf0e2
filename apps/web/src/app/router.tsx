import { createRoute, createRouter } from '@tanstack/react-router';
import { CHANNEL_SHOWS, type ChannelShow, channelsSearch } from '../features/channels/channel-shows.js';
import { directorySearch } from '../features/people/directory/directory-search.js';
import { isKind, type Kind } from '../features/search/kinds.js';
import { adminRoute } from './admin/admin-routes.js';
import { lazyPage } from './lazy-page.js';
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
    component: lazyPage(() => import('./routes/everyone.js'), 'EveryonePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/mentions',
    component: lazyPage(() => import('./routes/mentions.js'), 'MentionsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/p/$postId',
    component: lazyPage(() => import('./routes/thread.js'), 'ThreadPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/p/$postId/grow',
    component: lazyPage(() => import('./routes/grow.js'), 'GrowPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/@{$handle}',
    validateSearch: ({ show }): { show?: 'posts' | 'articles' } => (show === 'posts' || show === 'articles' ? { show } : {}),
    component: lazyPage(() => import('./routes/person.js'), 'PersonPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/people',
    validateSearch: directorySearch,
    component: lazyPage(() => import('./routes/people.js'), 'PeoplePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/welcome',
    component: lazyPage(() => import('./routes/welcome.js'), 'WelcomePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/org',
    validateSearch: (search): { person?: string } => (typeof search['person'] === 'string' ? { person: search['person'] } : {}),
    component: lazyPage(() => import('./routes/org.js'), 'OrgPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/channels',
    validateSearch: channelsSearch,
    component: lazyPage(() => import('./routes/channels.js'), 'ChannelsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/c/$slug',
    validateSearch: ({ show }): { show?: ChannelShow } => (CHANNEL_SHOWS.some((one) => one === show) ? { show: show as ChannelShow } : {}),
    component: lazyPage(() => import('./routes/channel.js'), 'ChannelPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/c/$slug/members',
    component: lazyPage(() => import('./routes/channel-members.js'), 'ChannelMembersPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/t/$name',
    validateSearch: (search): { show?: 'articles' } => (search['show'] === 'articles' ? { show: 'articles' } : {}),
    component: lazyPage(() => import('./routes/tag.js'), 'TagPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/category/$slug',
    component: lazyPage(() => import('./routes/category.js'), 'CategoryPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/series/$slug',
    component: lazyPage(() => import('./routes/series.js'), 'SeriesPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/b/$slug',
    component: lazyPage(() => import('./routes/blog.js'), 'BlogPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/articles',
    component: lazyPage(() => import('./routes/articles.js'), 'ArticlesPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/a/$slug',
    component: lazyPage(() => import('./routes/article.js'), 'ArticlePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/a/$slug/edit',
    component: lazyPage(() => import('./routes/edit-article.js'), 'EditArticlePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/a/$slug/versions',
    validateSearch: ({ n, from }): { n?: number; from?: number } => ({
      ...(Number.isSafeInteger(n) && { n: Number(n) }),
      ...(Number.isSafeInteger(from) && { from: Number(from) }),
    }),
    component: lazyPage(() => import('./routes/article-versions.js'), 'ArticleVersionsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/write',
    validateSearch: (search): { blog?: string } => (typeof search['blog'] === 'string' ? { blog: search['blog'] } : {}),
    component: lazyPage(() => import('./routes/write.js'), 'WritePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/search',
    validateSearch: ({ q, kind }): { q?: string; kind?: Kind } => ({ ...(q == null ? {} : { q: String(q) }), ...(isKind(kind) ? { kind } : {}) }),
    component: lazyPage(() => import('./routes/search.js'), 'SearchPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/bookmarks',
    validateSearch: (search): { folder?: string } => (typeof search['folder'] === 'string' ? { folder: search['folder'] } : {}),
    component: lazyPage(() => import('./routes/bookmarks.js'), 'BookmarksPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/drafts',
    component: lazyPage(() => import('./routes/drafts.js'), 'DraftsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/reach',
    component: lazyPage(() => import('./reach/reach-page.js'), 'ReachPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/moderation',
    validateSearch: ({ case: id, queue }): { case?: string; queue?: string } => ({ ...(typeof id === 'string' && { case: id }), ...(typeof queue === 'string' && { queue }) }),
    component: lazyPage(() => import('./routes/moderation.js'), 'ModerationPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/highlights',
    component: lazyPage(() => import('./routes/highlights.js'), 'HighlightsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/feeds/$feedId',
    component: lazyPage(() => import('./routes/feed.js'), 'FeedPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/more',
    component: lazyPage(() => import('./routes/more.js'), 'MorePage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings',
    component: lazyPage(() => import('./routes/settings.js'), 'GeneralSettingsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/mutes',
    component: lazyPage(() => import('./routes/mutes.js'), 'MutesPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/reports',
    component: lazyPage(() => import('./routes/reports.js'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/decisions',
    component: lazyPage(() => import('./routes/decisions.js'), 'DecisionsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/sessions',
    component: lazyPage(() => import('./routes/sessions.js'), 'SessionsPage'),
  }),
  createRoute({
    getParentRoute: () => shell,
    path: '/settings/tokens',
    component: lazyPage(() => import('./routes/tokens.js'), 'TokensPage'),
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
  component: lazyPage(() => import('./routes/sign-in.js'), 'SignInPage'),
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
