import { Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../allow/allow.js';
import { CurrentViewer } from '../viewer/current-viewer.js';
import type { Viewer } from '../viewer/viewer.js';
import { administers } from './administers.js';

@Resolver()
export class AdministrationResolver {
  @Query(() => Boolean, { description: 'Whether you run the hub: its people, channels, roles, sign-in and apps.' })
  @Allow('read')
  viewerCanAdminister(@CurrentViewer() viewer: Viewer): boolean {
    return administers(viewer);
  }
}
