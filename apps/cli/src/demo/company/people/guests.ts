import type { DemoPerson } from '../demo-company.js';
import { matosinhos } from '../places.js';

export const guests: readonly DemoPerson[] = [
  {
    handle: 'gil',
    displayName: 'Gil Antunes',
    mail: 'gil@antunes-dragagens.example',
    title: 'Dredging engineer, Antunes Dragagens',
    headline: 'Guest from the people who move the sand.',
    bio: 'Third generation in dredging. Works with us on the Douro bar, where his dredger needs to know the water level to the centimetre while the sea is trying to remove both.',
    skills: ['dredging', 'surveying', 'swell'],
    education: [{ school: 'Universidade do Porto', degree: 'MSc', field: 'Civil engineering', fromYear: 2008, toYear: 2013 }],
    employers: [{ company: 'Antunes Dragagens', title: 'Project engineer', fromYear: 2013 }],
    place: matosinhos,
    roles: ['GUEST'],
    language: 'pt',
    initials: 'GA',
  },
];
