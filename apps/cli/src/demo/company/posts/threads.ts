import type { DemoThread } from '../demo-company.js';
import { arrivals } from './arrivals.js';
import { asides } from './asides.js';
import { citations } from './citations.js';
import { douroBar } from './douro-bar.js';
import { ningboMornings } from './ningbo-mornings.js';
import { notForZe } from './not-for-ze.js';
import { officeDebate } from './office-debate.js';
import { outage } from './outage.js';
import { pointers } from './pointers.js';
import { steering } from './steering.js';
import { today } from './today.js';
import { weekFour } from './week-four.js';
import { weekOne } from './week-one.js';
import { weekThree } from './week-three.js';
import { weekTwo } from './week-two.js';
import { weekends } from './weekends.js';

export const threads: readonly DemoThread[] = [
  ...weekOne,
  ...arrivals,
  ...officeDebate,
  ...weekTwo,
  ...outage,
  ...weekThree,
  ...weekFour,
  ...weekends,
  ...ningboMornings,
  ...asides,
  ...citations,
  ...douroBar,
  ...steering,
  ...notForZe,
  ...pointers,
  ...today,
];
