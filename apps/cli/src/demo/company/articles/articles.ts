import type { DemoArticle } from '../demo-company.js';
import { askingInTheOpen } from './asking-in-the-open.article.js';
import { chartsForFourAm } from './charts-for-four-am.article.js';
import { eightQueues } from './eight-queues.article.js';
import { firmwareOverTheAir } from './firmware-over-the-air.article.js';
import { fortyOneMinutes } from './forty-one-minutes.article.js';
import { fridayAtFive } from './friday-at-five.article.js';
import { garcaFour } from './garca-four.article.js';
import { halfACannery } from './half-a-cannery.article.js';
import { oneDoor } from './one-door.article.js';
import { predictingTides } from './predicting-tides.article.js';
import { threeDaysOneGauge } from './three-days-one-gauge.article.js';
import { timeZones } from './time-zones.article.js';
import { torque } from './torque.article.js';
import { whatSiltTeaches } from './what-silt-teaches.article.js';
import { whatZeroMeans } from './what-zero-means.article.js';
import { whereWeWork } from './where-we-work.article.js';
import { yearOfFinishing } from './year-of-finishing.article.js';

/** Oldest first, the drafts last. */
export const articles: readonly DemoArticle[] = [
  halfACannery,
  yearOfFinishing,
  timeZones,
  whatZeroMeans,
  threeDaysOneGauge,
  fortyOneMinutes,
  torque,
  oneDoor,
  askingInTheOpen,
  firmwareOverTheAir,
  whatSiltTeaches,
  garcaFour,
  whereWeWork,
  predictingTides,
  chartsForFourAm,
  eightQueues,
  fridayAtFive,
];
