import type { DemoPerson } from '../demo-company.js';
import { bremerhaven, matosinhos } from '../places.js';

export const engineering: readonly DemoPerson[] = [
  {
    handle: 'ulrike',
    displayName: 'Dr. Ulrike Hansen',
    mail: 'ulrike.hansen@baixamar.example',
    title: 'Head of engineering',
    headline: 'A number without an uncertainty is an opinion.',
    bio: 'Wrote her thesis on storm surges in the Weser estuary and has been suspicious of smooth curves since. Decides slowly and then doesn’t decide again. Owns a boat that is mostly in pieces.',
    skills: ['metrology', 'hydrodynamics', 'reviewing', 'small boats'],
    education: [
      { school: 'Universität Hannover', degree: 'Diplom', field: 'Coastal engineering', fromYear: 1990, toYear: 1996 },
      { school: 'Universität Hannover', degree: 'Dr.-Ing.', field: 'Storm surges', fromYear: 1996, toYear: 2000 },
    ],
    employers: [
      { company: 'Pegelbau Harms', title: 'Development engineer', fromYear: 2000, toYear: 2009 },
      { company: 'Baixamar', title: 'Head of engineering', fromYear: 2009 },
    ],
    department: 'engineering',
    manager: 'grace',
    place: bremerhaven,
    roles: ['EMPLOYEE', 'PUBLISHER'],
    language: 'de',
    initials: 'UH',
  },
  {
    handle: 'ines',
    displayName: 'Inês Carvalhal',
    mail: 'ines.carvalhal@baixamar.example',
    title: 'Hydrographer',
    headline: 'Asks “relative to what?” and waits.',
    bio: 'Twelve years on survey ships, now ashore with two children and the archive of everything Baixamar ever measured. Ask her about datums, but bring time.',
    skills: ['hydrography', 'vertical datums', 'levelling', 'old paper charts'],
    education: [
      { school: 'Universidade de Lisboa', degree: 'Licenciatura', field: 'Geographic engineering', fromYear: 1998, toYear: 2003 },
      { school: 'Universidade do Algarve', degree: 'MSc', field: 'Physical oceanography', fromYear: 2008, toYear: 2010 },
    ],
    employers: [
      { company: 'Atlântico Levantamentos', title: 'Surveyor, then party chief', fromYear: 2003, toYear: 2015 },
      { company: 'Baixamar', title: 'Hydrographer', fromYear: 2016 },
    ],
    department: 'engineering',
    manager: 'ulrike',
    place: matosinhos,
    roles: ['EMPLOYEE'],
    language: 'pt',
    pronouns: 'she/her',
    initials: 'IC',
  },
];
