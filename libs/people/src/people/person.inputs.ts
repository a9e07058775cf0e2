import { Field, ID, InputType } from '@nestjs/graphql';
import { cleanText, decodeId, said, UserError } from '#platform';
import type { PeopleSelection } from './people-selection.js';

const MOST_SKILLS = 10;
/** Longest name that is looked for; those of people, places and skills are shorter. */
const LONGEST = 200;

@InputType({ description: 'Which people to list. What is left out does not matter; of names case, accents and punctuation do not.' })
export class PeopleFilter {
  @Field(() => ID, { nullable: true, description: 'Those of this department itself, unless `withSubdepartments` is true.' })
  departmentId?: string | null;

  @Field(() => String, { nullable: true, description: 'The same by the slug of the department; where both are given, both must fit.' })
  department?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Also those of the departments below.' })
  withSubdepartments?: boolean | null;

  @Field(() => String, { nullable: true, description: 'How words of a name, handle or title begin; all of them, in any order.' })
  query?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work from.' })
  location?: string | null;

  @Field(() => [String], { nullable: true, description: 'What they know: all of these, at most 10.' })
  skills?: string[] | null;

  @Field(() => String, { nullable: true, description: 'A company they worked for before.' })
  employer?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they studied.' })
  school?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: those who have left. Default: those who have not.' })
  former?: boolean | null;
}

/** @throws UserError BAD_USER_INPUT for an id of another kind or too many skills */
export function selectionOf(filter: PeopleFilter | null | undefined): PeopleSelection {
  const { departmentId, department, withSubdepartments, query, location, skills, employer, school, former } = filter ?? {};
  if (skills && skills.length > MOST_SKILLS) throw new UserError('BAD_USER_INPUT', said`Ask for at most ${MOST_SKILLS} skills.`, 'skills');
  return {
    departmentId: departmentId == null ? undefined : decodeId('department', departmentId, 'departmentId'),
    department: wanted('department', department)?.toLowerCase(),
    withSubdepartments: withSubdepartments ?? false,
    query: wanted('query', query),
    location: wanted('location', location),
    skills: skills?.flatMap((skill) => wanted('skills', skill) ?? []),
    employer: wanted('employer', employer),
    school: wanted('school', school),
    former: former ?? false,
  };
}

function wanted(field: string, text: string | null | undefined): string | undefined {
  return text == null ? undefined : cleanText(text, { field, max: LONGEST, optional: true }) || undefined;
}
