import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { cleanText, Database, notFound, Outbox, said, UserError } from '#platform';
import { DirectoryRepository } from '../directory/directory.repository.js';
import { personChanged } from '../people/people.events.js';
import type { PersonEntity } from '../people/person.entity.js';
import { checkYears, type Education, type Employer, MAX_LIST, optionalLine } from './profile.js';

/** What is left out stays as it is; null or empty clears it. */
export interface ProfileChanges {
  readonly headline?: string | null;
  readonly bio?: string | null;
  readonly pronouns?: string | null;
  readonly location?: string | null;
  readonly skills?: readonly string[] | null;
  readonly education?: readonly Education[] | null;
  readonly employers?: readonly Employer[] | null;
}

const MAX_LINE = 120;
const MAX_BIO = 2_000;

/** Changes what the viewer tells of themselves. */
@Injectable()
export class UpdateProfileCommand {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError BAD_USER_INPUT naming the field: overlong text, more than 30 entries, years out of order */
  async run(viewer: Viewer, input: ProfileChanges): Promise<PersonEntity> {
    const personId = personOf(viewer);
    const changes = checked(input);
    return this.database.transaction(async (sql) => {
      const before = await this.directory.lock(sql, personId);
      if (!before) throw notFound('person');
      const after: PersonEntity = { ...before, ...changes };
      await this.directory.updateProfile(sql, after);
      await this.outbox.add(sql, personChanged, { personId });
      return after;
    });
  }
}

function checked(input: ProfileChanges): Partial<PersonEntity> {
  const changes: Partial<PersonEntity> = {};
  if (input.headline !== undefined) changes.headline = optionalLine(input.headline, 'headline', MAX_LINE);
  if (input.pronouns !== undefined) changes.pronouns = optionalLine(input.pronouns, 'pronouns', 40);
  if (input.location !== undefined) changes.location = optionalLine(input.location, 'location', MAX_LINE);
  if (input.bio !== undefined) changes.bio = cleanText(input.bio ?? '', { field: 'bio', max: MAX_BIO, optional: true, multiline: true }) || null;
  if (input.skills !== undefined) changes.skills = skillsOf(listOf(input.skills, 'skills'));
  if (input.education !== undefined) changes.education = listOf(input.education, 'education').map(educationOf);
  if (input.employers !== undefined) changes.employers = listOf(input.employers, 'employers').map(employerOf);
  return changes;
}

function listOf<Entry>(list: readonly Entry[] | null, field: string): readonly Entry[] {
  if (list && list.length > MAX_LIST) throw new UserError('BAD_USER_INPUT', said`${field} has ${list.length} entries; ${MAX_LIST} are allowed.`, field);
  return list ?? [];
}

/** Each once, whatever its case, in the order given. */
function skillsOf(list: readonly string[]): string[] {
  const skills = new Map<string, string>();
  for (const entry of list) {
    const skill = cleanText(entry, { field: 'skills', max: 60 });
    if (!skills.has(skill.toLowerCase())) skills.set(skill.toLowerCase(), skill);
  }
  return [...skills.values()];
}

function educationOf(entry: Education): Education {
  checkYears(entry, 'education');
  return {
    school: cleanText(entry.school, { field: 'education', max: MAX_LINE }),
    degree: optionalLine(entry.degree, 'education', MAX_LINE),
    field: optionalLine(entry.field, 'education', MAX_LINE),
    fromYear: entry.fromYear ?? null,
    toYear: entry.toYear ?? null,
  };
}

function employerOf(entry: Employer): Employer {
  checkYears(entry, 'employers');
  return {
    company: cleanText(entry.company, { field: 'employers', max: MAX_LINE }),
    title: optionalLine(entry.title, 'employers', MAX_LINE),
    fromYear: entry.fromYear ?? null,
    toYear: entry.toYear ?? null,
  };
}
