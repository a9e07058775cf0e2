import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from '#access';
import { DateTime } from '#platform';
import { SignInFinding } from '../checks/finding.type.js';
import { PersonWord } from '../connections/attribute-mapping.type.js';

/** Whom a sign-in would have let in. */
export enum TestedPersonOutcome {
  KNOWN = 'KNOWN',
  FOUND_BY_MAIL = 'FOUND_BY_MAIL',
  NEW = 'NEW',
}

registerEnumType(TestedPersonOutcome, {
  name: 'TestedPersonOutcome',
  description: 'Whom a sign-in would have let in.',
  valuesMap: {
    KNOWN: { description: 'Somebody who has signed in by this connection before.' },
    FOUND_BY_MAIL: { description: 'Somebody who is here, found by mail address.' },
    NEW: { description: 'Somebody new, who would have been added.' },
  },
});

@ObjectType({ description: 'Whom a sign-in would have let in, as they would be afterwards. Nothing of it was done.' })
export class TestedPerson {
  @Field(() => TestedPersonOutcome, { description: 'Whether they are here already.' })
  outcome: TestedPersonOutcome;

  @Field(() => String, { description: 'Their handle.' })
  handle: string;

  @Field(() => String, { description: 'Their name.' })
  displayName: string;

  @Field(() => String, { nullable: true, description: 'Their mail address.' })
  mail: string | null;

  @Field(() => String, { nullable: true, description: 'What they do.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Their department, by name.' })
  department: string | null;

  @Field(() => [Role], { description: 'What they would be in the hub.' })
  roles: Role[];
}

@ObjectType({ description: 'An attribute that the provider sent.' })
export class ReceivedAttribute {
  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Its name for people.' })
  friendlyName: string | null;

  @Field(() => [String], { description: 'Its values, at most 200.' })
  values: string[];

  @Field(() => [PersonWord], { description: 'What the connection reads of it; empty: nothing.' })
  usedAs: PersonWord[];
}

@ObjectType({ description: 'A sign-in that is tried out. It is shown to the session that began it and to no other, for a quarter of an hour.' })
export class SignInTest {
  @Field(() => ID, { description: 'A TypeID, such as test_01h2xcejqtf2nbrexx3vqjhp41.' })
  id: string;

  @Field(() => ID, { description: 'The connection that is tested.' })
  connectionId: string;

  @Field(() => String, { description: 'Where to send a new window, once.' })
  startUrl: string;

  @Field(() => DateTime, { nullable: true, description: 'When the provider answered; null while it is waited for.' })
  finishedAt: Date | null;

  @Field(() => DateTime, { description: 'When it is forgotten.' })
  expiresAt: Date;

  @Field(() => Boolean, { description: 'Whether it would have been a sign-in: every check holds.' })
  passed: boolean;

  @Field(() => [SignInFinding], { description: 'What became of each check. Empty while the answer is waited for.' })
  findings: SignInFinding[];

  @Field(() => String, { nullable: true, description: 'The NameID, word for word.' })
  nameId: string | null;

  @Field(() => String, { nullable: true, description: 'Its format.' })
  nameIdFormat: string | null;

  @Field(() => [ReceivedAttribute], { description: 'The attributes that came, whether or not they are to be believed.' })
  attributes: ReceivedAttribute[];

  @Field(() => [PersonWord], { description: 'What no attribute came for.' })
  missing: PersonWord[];

  @Field(() => TestedPerson, { nullable: true, description: 'Whom it would have let in; null where it wouldn’t.' })
  person: TestedPerson | null;

  @Field(() => String, { nullable: true, description: 'The response, XML; null where it couldn’t be read.' })
  xml: string | null;
}

@ObjectType({ description: 'A test that was begun.' })
export class StartSignInTestPayload {
  @Field(() => SignInTest, { description: 'The test.' })
  test: SignInTest;
}
