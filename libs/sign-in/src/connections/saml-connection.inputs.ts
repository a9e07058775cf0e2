import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { AttributeMappingInput, GroupMeaningsInput } from './attribute-mapping.type.js';
import { SamlConnection } from './saml-connection.type.js';

@InputType({ isAbstract: true })
abstract class ConnectionSettingsInput {
  @Field(() => String, { nullable: true, description: 'What its button says, 1 to 80 characters.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'The provider’s metadata, XML. Give this or metadataUrl.' })
  metadata?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the hub can get the provider’s metadata. Private addresses only where TIDINGS_OUTSIDE_ALLOW names them.' })
  metadataUrl?: string | null;

  @Field(() => [AttributeMappingInput], { nullable: true, description: 'Which attributes to read; words that are left out keep their usual names.' })
  attributeMap?: AttributeMappingInput[] | null;

  @Field(() => GroupMeaningsInput, { nullable: true, description: 'What groups mean.' })
  groupMap?: GroupMeaningsInput | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether sign-in may begin at the provider. Default no.' })
  allowIdpInitiated?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether somebody unknown is added at their first sign-in. Default yes.' })
  createPeople?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a person who is here is found by the mail address that the provider tells. Default no.' })
  trustMail?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether a person who is found by mail may be known by another provider already, or hold an office. Default no. true takes a second administrator.' })
  adoptsKnown?: boolean | null;
}

@InputType({ description: 'A connection to add. It is off until it is enabled, and can be tested meanwhile.' })
export class AddSamlConnectionInput extends ConnectionSettingsInput {
  @Field(() => String, { description: 'Its name in addresses, 1 to 40 of a to z, 0 to 9 and -.' })
  slug: string;

  @Field(() => String, { nullable: true, description: 'Our entity id at the provider. Default: the address of our metadata.' })
  entityId?: string | null;
}

@InputType({ description: 'What to change of a connection; what is left out stays.' })
export class UpdateSamlConnectionInput extends ConnectionSettingsInput {
  @Field(() => ID, { description: 'Which.' })
  connectionId: string;
}

@InputType({ description: 'Which connection.' })
export class SamlConnectionInput {
  @Field(() => ID, { description: 'The connection.' })
  connectionId: string;
}

@InputType({ description: 'Which connection to turn off.' })
export class DisableSamlConnectionInput extends SamlConnectionInput {
  @Field(() => Boolean, { nullable: true, description: 'true: yes, although your own session came by it and ends.' })
  endOwnSession?: boolean | null;
}

@ObjectType({ description: 'The connection as it is now.' })
export class SamlConnectionPayload {
  @Field(() => SamlConnection, { description: 'The connection.' })
  connection: SamlConnection;
}

@ObjectType({ description: 'What came of removing a connection.' })
export class RemoveSamlConnectionPayload {
  @Field(() => ID, { description: 'Its id, which is nobody’s any more.' })
  removedId: string;
}
