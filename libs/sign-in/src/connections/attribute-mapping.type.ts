import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type AttributeMap, type GroupMap, usualAttributes } from './attribute-map.js';

/** What is read of an assertion, in our words. */
export enum PersonWord {
  subject = 'subject',
  name = 'name',
  givenName = 'givenName',
  familyName = 'familyName',
  mail = 'mail',
  title = 'title',
  department = 'department',
  manager = 'manager',
  groups = 'groups',
}

registerEnumType(PersonWord, {
  name: 'PersonWord',
  description: 'What is read of an assertion’s attributes.',
  valuesMap: {
    subject: { description: 'Who it is, for good; the NameID unless an attribute is mapped.' },
    name: { description: 'The name that is shown.' },
    givenName: { description: 'Used where name is missing.' },
    familyName: { description: 'Used where name is missing.' },
    mail: { description: 'The mail address.' },
    title: { description: 'What somebody does.' },
    department: { description: 'By name; one that isn’t there is made.' },
    manager: { description: 'A mail address or a handle.' },
    groups: { description: 'What roles are decided by.' },
  },
});

@ObjectType({ description: 'Which attributes are looked for to find one thing out. The first that is there counts.' })
export class AttributeMapping {
  @Field(() => PersonWord, { description: 'What is to be found out.' })
  word: PersonWord;

  @Field(() => [String], { description: 'Names of attributes, or their friendly names.' })
  names: string[];

  @Field(() => Boolean, { description: 'Whether these are the usual names, which the connection hasn’t changed.' })
  usual: boolean;
}

@InputType({ description: 'Which attributes to look for to find one thing out.' })
export class AttributeMappingInput {
  @Field(() => PersonWord, { description: 'What is to be found out. Words that are left out keep their usual names.' })
  word: PersonWord;

  @Field(() => [String], { description: 'Names of attributes, at most 50.' })
  names: string[];
}

@ObjectType({ description: 'What membership in the provider’s groups means here.' })
export class GroupMeanings {
  @Field(() => [String], { description: 'Members are guests when they are added.' })
  guests: string[];

  @Field(() => [String], { nullable: true, description: 'Members are moderators, and nobody else who signs in by this connection; null: the hub decides.' })
  moderators: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Members are administrators, and nobody else who signs in by this connection; null: the hub decides.' })
  administrators: string[] | null;
}

@InputType({ description: 'What membership in the provider’s groups is to mean.' })
export class GroupMeaningsInput {
  @Field(() => [String], { nullable: true, description: 'Whose members are guests.' })
  guests?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Whose members are moderators; left out: the hub decides.' })
  moderators?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Whose members are administrators; left out: the hub decides.' })
  administrators?: string[] | null;
}

export function mappingsFrom(map: AttributeMap): AttributeMapping[] {
  return Object.values(PersonWord).map((word) => ({ word, names: [...(map[word] ?? usualAttributes[word])], usual: map[word] === undefined }));
}

export function meaningsFrom(map: GroupMap): GroupMeanings {
  return { guests: [...(map.guests ?? [])], moderators: map.MODERATOR ? [...map.MODERATOR] : null, administrators: map.ADMINISTRATOR ? [...map.ADMINISTRATOR] : null };
}

/** As parseAttributeMap takes it. */
export function attributeMapOf(mappings: readonly AttributeMappingInput[]): AttributeMap {
  return Object.fromEntries(mappings.filter(({ names }) => names.length > 0).map(({ word, names }) => [word, names]));
}

/** As parseGroupMap takes it. */
export function groupMapOf({ guests, moderators, administrators }: GroupMeaningsInput): GroupMap {
  return { ...(guests?.length ? { guests } : {}), ...(moderators ? { MODERATOR: moderators } : {}), ...(administrators ? { ADMINISTRATOR: administrators } : {}) };
}
