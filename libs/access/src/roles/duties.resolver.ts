import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../allow/allow.js';
import { CurrentViewer } from '../viewer/current-viewer.js';
import type { Viewer } from '../viewer/viewer.js';
import { moderates } from '../visibility/moderates.js';
import { administers } from './administers.js';

/** What the viewer does for others, by role and by what their session or token may. */
@Resolver()
export class DutiesResolver {
  @Query(() => Boolean, { description: 'Whether you run the hub: its people, channels, roles, sign-in and apps.' })
  @Allow('read')
  viewerCanAdminister(@CurrentViewer() viewer: Viewer): boolean {
    return administers(viewer);
  }

  @Query(() => Boolean, { description: 'Whether you decide cases and held posts.' })
  @Allow('read')
  viewerCanModerate(@CurrentViewer() viewer: Viewer): boolean {
    return moderates(viewer);
  }
}
