import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Role } from '#access';
import type { PersonKind } from '../people/person.entity.js';
import { Person } from '../people/person.type.js';
import { PersonKinds } from './person-kind.js';

@InputType({ description: 'Which people administrators list. What is left out does not matter.' })
export class AccountFilter {
  @Field(() => String, { nullable: true, description: 'A part of the name, or how a handle or mail address begins.' })
  query?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Those who have left (true) or have not (false).' })
  former?: boolean | null;

  @Field(() => PersonKinds, { nullable: true, description: 'Employees, or guests.' })
  kind?: PersonKind | null;

  @Field(() => ID, { nullable: true, description: 'Those of this department itself.' })
  departmentId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'true: employees who belong to no department.' })
  withoutDepartment?: boolean | null;

  @Field(() => Role, { nullable: true, description: 'Those with this role.' })
  role?: Role | null;

  @Field(() => Boolean, { nullable: true, description: 'Those who speak for the company (true), or do not (false).' })
  official?: boolean | null;
}

@InputType({ description: 'Somebody to add.' })
export class AddPersonInput {
  @Field(() => String, { description: 'Their name, at most 120 characters.' })
  displayName: string;

  @Field(() => PersonKinds, { description: 'Whether they work here.' })
  kind: PersonKind;

  @Field(() => String, { nullable: true, description: 'As the identity provider tells it: whose address they have when they sign in, they become. An imported author of it they become at once.' })
  mail?: string | null;

  @Field(() => String, { nullable: true, description: '1 to 20 of a to z, 0 to 9 and _. Default: made of mail address or name. Never changes.' })
  handle?: string | null;

  @Field(() => String, { nullable: true, description: 'Their job, at most 120 characters.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where they belong.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To whom they report.' })
  managerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where they work from, at most 120 characters.' })
  location?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 255 characters; the same key within 24 hours adds them once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What to change of somebody. What is left out stays; null empties.' })
export class UpdatePersonInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field(() => String, { nullable: true, description: 'The version of their account that you saw: where it is another by now, CONFLICT.' })
  expects?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  displayName?: string | null;

  @Field(() => String, { nullable: true, description: 'Nobody else’s.' })
  mail?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where they belong.' })
  departmentId?: string | null;

  @Field(() => ID, { nullable: true, description: 'To whom they report: a current person who does not report to them.' })
  managerId?: string | null;

  @Field(() => String, { nullable: true, description: 'At most 120 characters.' })
  location?: string | null;
}

@InputType({ description: 'A person.' })
export class AccountInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;
}

@InputType({ description: 'What somebody is to be.' })
export class ChangePersonKindInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field(() => PersonKinds, { description: 'What they are to be.' })
  kind: PersonKind;
}

@InputType({ description: 'A person and a role.' })
export class RoleInput {
  @Field(() => ID, { description: 'Whose.' })
  personId: string;

  @Field(() => Role, { description: 'MODERATOR or ADMINISTRATOR; employee or guest one is by changePersonKind.' })
  role: Role;
}

@InputType({ description: 'That somebody speaks for the company, or no longer.' })
export class SetOfficialMarkInput {
  @Field(() => ID, { description: 'Who.' })
  personId: string;

  @Field(() => String, { nullable: true, description: 'As whom, such as CEO or Press office, at most 40 characters; null takes the mark away.' })
  label?: string | null;
}

@ObjectType({ description: 'What came of administering somebody.' })
export class PersonPayload {
  @Field(() => Person, { description: 'They, as they are now.' })
  person: object;
}
