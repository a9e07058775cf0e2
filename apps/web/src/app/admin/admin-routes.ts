import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from '../outer-routes.js';

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
]);
