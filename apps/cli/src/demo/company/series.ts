import type { DemoSeries } from './demo-company.js';

export const series: readonly DemoSeries[] = [
  {
    blog: 'almanac-log',
    by: 'chiara',
    title: 'How Almanac works',
    description: 'From the moon to the chart on your screen, and what happens when it is late. Read in order, it takes an evening.',
    articles: ['thirty-seven-cosines', 'shi-qu-bu-shi-yi-ge-shu-zi', 'ling-chen-si-dian', 'forty-one-minutes-late'],
  },
  {
    blog: 'soundings',
    by: 'grace',
    title: 'Where we are going',
    description: 'The year, told as it is decided.',
    articles: ['a-year-of-finishing-things', 'where-we-work'],
  },
];
