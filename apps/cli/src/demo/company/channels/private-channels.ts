import type { DemoChannel } from '../demo-company.js';

export const privateChannels: readonly DemoChannel[] = [
  {
    slug: 'douro-bar',
    name: 'Douro bar',
    description: 'Joint work with Antunes Dragagens: three gauges, one dredger, a moving sandbank.',
    kind: 'TOPIC',
    private: true,
    members: ['gil', 'ines', 'rui', 'chiara', 'ada', 'catarina', 'anke', 'leonor'],
    owners: ['isabel'],
    publishers: [],
  },
  {
    slug: 'steering',
    name: 'Steering',
    description: 'What is being decided, before it is.',
    kind: 'TOPIC',
    private: true,
    members: ['henrik', 'ulrike', 'fernanda', 'isabel', 'beatriz'],
    owners: ['grace'],
    publishers: [],
  },
  {
    slug: 'not-for-ze',
    name: 'Not for Zé',
    description: 'Thirty years at the lathe. He must not hear of this.',
    kind: 'TOPIC',
    private: true,
    members: ['leonor', 'duarte', 'samir', 'rui', 'teresa', 'grace', 'wangjianguo', 'ada', 'beatriz', 'catarina', 'ulrike'],
    owners: ['fernanda'],
    publishers: [],
  },
];
