import type { DemoPerson } from '../demo-company.js';
import { matosinhos } from '../places.js';

/** Whoever signs in as one of them sees what the hub shows to somebody new. */
export const newcomers: readonly DemoPerson[] = [
  {
    handle: 'noor',
    displayName: 'Noor de Wit',
    mail: 'noor.dewit@baixamar.example',
    title: 'Software engineer',
    headline: '',
    bio: '',
    skills: ['TypeScript', 'PostgreSQL', 'sailing'],
    education: [{ school: 'Universidade do Porto', degree: 'MSc', field: 'Informatics', fromYear: 2017, toYear: 2022 }],
    employers: [
      { company: 'Douro Dados, Lda.', title: 'Developer', fromYear: 2022, toYear: 2026 },
      { company: 'Baixamar', title: 'Software engineer', fromYear: 2026 },
    ],
    department: 'almanac',
    manager: 'samir',
    place: matosinhos,
    roles: ['EMPLOYEE'],
    language: 'en',
    initials: 'NW',
    newcomer: true,
  },
];
