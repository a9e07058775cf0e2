import type { DemoDepartment } from './demo-company.js';

export const departments: readonly DemoDepartment[] = [
  {
    slug: 'office',
    name: 'Office',
    description: 'Direction, money, people and words. The stairs above the old canning hall.',
    head: 'grace',
  },
  {
    slug: 'it',
    name: 'IT',
    description: 'Accounts, networks, laptops, and the printer nobody claims.',
    parent: 'office',
    head: 'tom',
  },
  {
    slug: 'engineering',
    name: 'Engineering',
    description: 'What we build and how we know that it measures what it says.',
    head: 'ulrike',
  },
  {
    slug: 'sensors',
    name: 'Sensors',
    description: 'Radar, firmware, housings: everything that hangs over the water.',
    parent: 'engineering',
    head: 'duarte',
  },
  {
    slug: 'almanac',
    name: 'Almanac',
    description: 'The service that turns readings into tide tables, alarms and quiet harbour masters.',
    parent: 'engineering',
    head: 'samir',
  },
  {
    slug: 'production',
    name: 'Production',
    description: 'The workshop in Matosinhos and the plant in Ningbo. 车间与工厂。',
    head: 'fernanda',
  },
  {
    slug: 'field-service',
    name: 'Field Service',
    description: 'Installs, calibrates, scrapes off barnacles.',
    parent: 'production',
    head: 'anke',
  },
  {
    slug: 'customers',
    name: 'Customers',
    description: 'Sales, support and documentation: everybody a harbour talks to.',
    head: 'isabel',
  },
];
