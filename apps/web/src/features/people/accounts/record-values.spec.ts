import { describe, expect, it } from '@jest/globals';
import { changesOf, clashOf, rebased } from './record-values.js';

const before = { displayName: 'Ada Moreira', mail: 'ada@example.org', title: 'Pilot', departmentId: 'department_1', manager: { id: 'person_1', displayName: 'Mia' }, location: 'Porto' };

describe('A record that another administrator changes while one types', () => {
  it('keeps what was typed, and has theirs in every field that was left alone', () => {
    const now = { ...before, title: 'Captain', location: 'Faro', manager: { id: 'person_2', displayName: 'Kai' } };
    const values = rebased({ ...before, title: 'Head of pilots', mail: 'moreira@example.org' }, before, now);
    expect(values).toEqual({ ...now, title: 'Head of pilots', mail: 'moreira@example.org' });
    expect(changesOf(now, values)).toEqual({ title: 'Head of pilots', mail: 'moreira@example.org' });
  });

  it('says what the other made of a text that both have changed', () => {
    const now = { ...before, title: 'Captain', location: 'Faro' };
    expect(clashOf({ ...before, title: 'Head of pilots' }, before, now)).toEqual({ field: 'title', theirs: 'Captain' });
    expect(clashOf({ ...before, mail: 'moreira@example.org' }, before, now)).toBeUndefined();
    expect(clashOf({ ...before, title: 'Captain' }, before, now)).toBeUndefined();
  });

  it('keeps whom one has chosen as manager', () => {
    expect(rebased({ ...before, manager: null }, before, { ...before, manager: { id: 'person_2', displayName: 'Kai' } }).manager).toBeNull();
  });
});
