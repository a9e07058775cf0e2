import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import type { PersonKind } from '../people/person.entity.js';
import type { DirectoryField } from './field-owners.js';
import { PersonKinds } from './person-kind.js';

const DirectoryFields = {
  DISPLAY_NAME: 'displayName', MAIL: 'mail', TITLE: 'title', DEPARTMENT: 'departmentId', MANAGER: 'managerId', LOCATION: 'location', MODERATOR: 'MODERATOR', ADMINISTRATOR: 'ADMINISTRATOR',
} as const satisfies Record<string, DirectoryField>;

registerEnumType(DirectoryFields, {
  name: 'DirectoryField',
  description: 'What the company’s directory says of somebody, and the roles that it may decide.',
  valuesMap: {
    DISPLAY_NAME: { description: 'Their name.' },
    MAIL: { description: 'Their mail address.' },
    TITLE: { description: 'Their job.' },
    DEPARTMENT: { description: 'Where they belong.' },
    MANAGER: { description: 'To whom they report.' },
    LOCATION: { description: 'Where they work from.' },
    MODERATOR: { description: 'Whether they look after reports.' },
    ADMINISTRATOR: { description: 'Whether they run the hub.' },
  },
});

@ObjectType({ description: 'Something of a person that a directory outside sets anew at each sign-in, so that changing it here would not last.' })
export class OwnedField {
  @Field(() => DirectoryFields, { description: 'What of the person.' })
  field: DirectoryField;

  @Field(() => String, { description: 'By whom, such as the name of the identity provider.' })
  owner: string;
}

@ObjectType({ description: 'What who runs the hub sees of somebody, beside what everybody sees.' })
export class PersonAccount {
  @Field(() => PersonKinds, { description: 'Whether they work here.' })
  kind: PersonKind;

  @Field(() => String, { nullable: true, description: 'Their mail address, as the directory has it.' })
  mail: string | null;

  @Field(() => DateTime, { description: 'Since when the hub has them.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When they left; null while they are here.' })
  leftAt: Date | null;
}
