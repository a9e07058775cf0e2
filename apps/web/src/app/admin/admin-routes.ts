import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../outer-routes.js';
import { auditSearch } from './audit/audit-search.js';
import { channelSearch } from './channels/channel-search.js';
import { peopleSearch } from './people/people-search.js';

const admin = createRoute({
  getParentRoute: () => shell,
  path: '/admin',
  component: lazyRouteComponent(() => import('./admin-frame.js'), 'AdminFrame'),
});

/** The pages of who runs the hub; `admin-places.ts` has the way to each. */
export const adminRoute = admin.addChildren([
  createRoute({
    getParentRoute: () => admin,
    path: '/',
    component: lazyRouteComponent(() => import('./overview/overview.js'), 'AdminOverview'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/people',
    validateSearch: peopleSearch,
    component: lazyRouteComponent(() => import('./people/people-page.js'), 'AdminPeople'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/people/$handle',
    component: lazyRouteComponent(() => import('./people/person-page.js'), 'AdminPerson'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/departments',
    component: lazyRouteComponent(() => import('./departments/departments-page.js'), 'AdminDepartments'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/channels',
    validateSearch: channelSearch,
    component: lazyRouteComponent(() => import('./channels/channels-page.js'), 'AdminChannels'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyRouteComponent(() => import('./audit/audit-page.js'), 'AdminAudit'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/roles',
    component: lazyRouteComponent(() => import('./roles/roles-page.js'), 'AdminRoles'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/sign-in',
    component: lazyRouteComponent(() => import('./sign-in/sign-in-page.js'), 'SignInAdminPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/sign-in/new',
    component: lazyRouteComponent(() => import('./sign-in/new-connection.js'), 'NewConnectionPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/sign-in/$connectionId',
    component: lazyRouteComponent(() => import('./sign-in/connection.js'), 'ConnectionPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/sign-in/tests/$testId',
    component: lazyRouteComponent(() => import('./sign-in/test-page.js'), 'TestPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/apps',
    component: lazyRouteComponent(() => import('./apps/apps-page.js'), 'AppsPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/first-run',
    component: lazyRouteComponent(() => import('./first-run/first-run-page.js'), 'FirstRunPage'),
  }),
]);
