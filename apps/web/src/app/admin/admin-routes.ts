import { createRoute } from '@tanstack/react-router';
import { lazyPage } from '../lazy-page.js';
import { shell } from '../outer-routes.js';
import { auditSearch } from './audit/audit-search.js';
import { channelSearch } from './channels/channel-search.js';
import { peopleSearch } from './people/people-search.js';

const admin = createRoute({
  getParentRoute: () => shell,
  path: '/admin',
  component: lazyPage(() => import('./admin-frame.js'), 'AdminFrame'),
});

/** The pages of who runs the hub; `admin-places.ts` has the way to each. */
export const adminRoute = admin.addChildren([
  createRoute({
    getParentRoute: () => admin,
    path: '/',
    component: lazyPage(() => import('./overview/overview.js'), 'AdminOverview'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/people',
    validateSearch: peopleSearch,
    component: lazyPage(() => import('./people/people-page.js'), 'AdminPeople'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/people/$handle',
    component: lazyPage(() => import('./people/person-page.js'), 'AdminPerson'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/departments',
    component: lazyPage(() => import('./departments/departments-page.js'), 'AdminDepartments'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/channels',
    validateSearch: channelSearch,
    component: lazyPage(() => import('./channels/channels-page.js'), 'AdminChannels'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/audit',
    validateSearch: auditSearch,
    component: lazyPage(() => import('./audit/audit-page.js'), 'AdminAudit'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/roles',
    component: lazyPage(() => import('./roles/roles-page.js'), 'AdminRoles'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/sign-in',
    component: lazyPage(() => import('./sign-in/sign-in-page.js'), 'SignInAdminPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/sign-in/new',
    component: lazyPage(() => import('./sign-in/new-connection.js'), 'NewConnectionPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/sign-in/$connectionId',
    component: lazyPage(() => import('./sign-in/connection.js'), 'ConnectionPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/sign-in/tests/$testId',
    component: lazyPage(() => import('./sign-in/test-page.js'), 'TestPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/apps',
    component: lazyPage(() => import('./apps/apps-page.js'), 'AppsPage'),
  }),
  createRoute({
    getParentRoute: () => admin,
    path: '/first-run',
    component: lazyPage(() => import('./first-run/first-run-page.js'), 'FirstRunPage'),
  }),
]);
