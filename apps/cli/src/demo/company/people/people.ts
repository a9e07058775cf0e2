import type { DemoPerson } from '../demo-company.js';
import { almanac } from './almanac.js';
import { customers } from './customers.js';
import { engineering } from './engineering.js';
import { fieldService } from './field-service.js';
import { former } from './former.js';
import { guests } from './guests.js';
import { it } from './it.js';
import { newcomers } from './newcomers.js';
import { office } from './office.js';
import { production } from './production.js';
import { sensors } from './sensors.js';

/** Managers may come after those they manage. */
export const people: readonly DemoPerson[] = [
  ...office,
  ...it,
  ...engineering,
  ...sensors,
  ...almanac,
  ...production,
  ...fieldService,
  ...customers,
  ...newcomers,
  ...guests,
  ...former,
];
