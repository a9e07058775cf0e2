import { articles } from './articles/articles.js';
import { blogs } from './blogs.js';
import { channels } from './channels/channels.js';
import type { DemoCompany } from './demo-company.js';
import { departments } from './departments.js';
import { flattenDiscussion, flattenRepost, flattenThread, inOrderOfReference } from './flatten-threads.js';
import { follows } from './follows.js';
import { people } from './people/people.js';
import { reposts } from './posts/reposts.js';
import { threads } from './posts/threads.js';
import { reports } from './reports.js';
import { series } from './series.js';

const written = [
  ...articles.flatMap((article) => flattenDiscussion(article, blogs)),
  ...threads.flatMap(flattenThread),
];

/** Baixamar, invented: about forty people in three countries who make tide gauges, and four weeks of what they said. */
export const company: DemoCompany = {
  name: 'Baixamar',
  localName: '百汐仪器',
  story:
    'Baixamar makes radar tide gauges and Almanac, the service that turns their readings into tide tables and alarms for 212 harbours. Founded in 1991 in half a cannery in Matosinhos, with a workshop in Bremerhaven since 2009 and a plant in Ningbo since 2016.',
  departments,
  people,
  channels,
  blogs,
  articles,
  series,
  posts: inOrderOfReference([...written, ...reposts.map((repost) => flattenRepost(repost, written))]),
  follows,
  reports,
};
