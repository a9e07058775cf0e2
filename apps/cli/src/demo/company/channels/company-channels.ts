import type { DemoChannel } from '../demo-company.js';
import { departments } from '../departments.js';

const everyone: DemoChannel = {
  slug: 'everyone',
  name: 'Everyone',
  description: 'The whole company, 大家. What is of use to more than your own table.',
  kind: 'EVERYONE',
  private: false,
  members: [],
  owners: [],
  publishers: [],
};

const broadcasts: readonly DemoChannel[] = [
  {
    slug: 'all-hands',
    name: 'All hands',
    description: 'Where the company goes, from those who steer it. Replies are read, and answered by whoever wrote.',
    kind: 'BROADCAST',
    private: false,
    companyWide: true,
    members: [],
    owners: ['grace'],
    publishers: ['grace', 'henrik', 'ulrike', 'fernanda', 'mia'],
  },
  {
    slug: 'it-notices',
    name: 'IT notices',
    description: 'Maintenance, changes, what to do and until when. Few and short.',
    kind: 'BROADCAST',
    private: false,
    members: [],
    owners: ['tom'],
    publishers: ['tom', 'nadia', 'guming'],
  },
];

const ofDepartments: readonly DemoChannel[] = departments.map(({ slug, name, description, head }) => ({
  slug,
  name,
  description,
  kind: 'DEPARTMENT',
  private: false,
  department: slug,
  members: [],
  owners: [head],
  publishers: [],
}));

/** Their membership follows by itself: from being here, or from the directory. */
export const companyChannels: readonly DemoChannel[] = [everyone, ...broadcasts, ...ofDepartments];
