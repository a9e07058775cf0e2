import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateTime } from '#platform';
import { AttributeMapping, GroupMeanings } from './attribute-mapping.type.js';
import { SigningCertificate } from './certificate.type.js';
import { ConnectionProposal } from './connection-proposal.type.js';

/** Why a connection can't be turned off. */
export enum DisableObstacle {
  DEMO = 'DEMO',
  LAST_WAY_IN = 'LAST_WAY_IN',
}

registerEnumType(DisableObstacle, {
  name: 'DisableObstacle',
  description: 'Why a connection can’t be turned off.',
  valuesMap: {
    DEMO: { description: 'It is the demo’s own, which TIDINGS_DEMO=off turns off with the demo.' },
    LAST_WAY_IN: { description: 'No administrator has signed in by another connection that is on: nobody could turn this one on again.' },
  },
});

@ObjectType({ description: 'A connection to an identity provider by SAML 2.0, for administrators.' })
export class SamlConnection {
  @Field(() => ID, { description: 'A TypeID, such as connection_01h2xcejqtf2nbrexx3vqjhp41.' })
  id: string;

  @Field(() => String, { description: 'Its name in addresses; lasts.' })
  slug: string;

  @Field(() => String, { description: 'What its button on the sign-in page says.' })
  label: string;

  @Field(() => Boolean, { description: 'Whether people can sign in by it.' })
  enabled: boolean;

  @Field(() => Boolean, { description: 'Whether it is the demo’s own, which settings turn on and off.' })
  demo: boolean;

  @Field(() => String, { description: 'The provider’s entity id.' })
  issuer: string;

  @Field(() => String, { description: 'Where the provider takes sign-in requests.' })
  entryPoint: string;

  @Field(() => String, { nullable: true, description: 'Where the provider takes logout messages; null: no single logout.' })
  logoutUrl: string | null;

  @Field(() => [SigningCertificate], { description: 'The provider’s signing certificates.' })
  certificates: SigningCertificate[];

  @Field(() => String, { description: 'Our entity id there, which assertions must name as their audience.' })
  entityId: string;

  @Field(() => String, { description: 'Our assertion consumer service, where the provider posts its responses.' })
  acsUrl: string;

  @Field(() => String, { description: 'Our single logout service.' })
  serviceLogoutUrl: string;

  @Field(() => String, { description: 'Where our metadata is.' })
  metadataUrl: string;

  @Field(() => String, { description: 'Where sign-in begins.' })
  loginUrl: string;

  @Field(() => String, { description: 'Our metadata, XML.' })
  metadata: string;

  @Field(() => SigningCertificate, { description: 'The certificate of the key that signs our requests.' })
  signingCertificate: SigningCertificate;

  @Field(() => SigningCertificate, { nullable: true, description: 'The certificate that is to follow; our metadata has both meanwhile.' })
  nextSigningCertificate: SigningCertificate | null;

  @Field(() => [AttributeMapping], { description: 'Which attributes are read.' })
  attributeMap: AttributeMapping[];

  @Field(() => GroupMeanings, { description: 'What groups mean.' })
  groupMap: GroupMeanings;

  @Field(() => Boolean, { description: 'Whether sign-in may begin at the provider.' })
  allowIdpInitiated: boolean;

  @Field(() => Boolean, { description: 'Whether somebody unknown is added at their first sign-in.' })
  createPeople: boolean;

  @Field(() => Boolean, { description: 'Whether a person who is here already is found by the mail address that the provider tells.' })
  trustMail: boolean;

  @Field(() => Boolean, { description: 'Whether that person may be known by another provider already, or hold an office; else they confirm it in a session that they are in.' })
  adoptsKnown: boolean;

  @Field(() => ConnectionProposal, { nullable: true, description: 'A change that waits for a second administrator; null where none does.' })
  proposal: ConnectionProposal | null;

  @Field(() => DateTime, { description: 'When it was added.' })
  createdAt: Date;

  @Field(() => Int, { description: 'How many people have ever signed in by it.' })
  peopleCount: number;

  @Field(() => Int, { description: 'How many browsers are signed in by it now; turning it off signs them out.' })
  sessionCount: number;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last signed in by it.' })
  lastSignInAt: Date | null;

  @Field(() => Boolean, { description: 'Whether your own session came by it.' })
  own: boolean;

  @Field(() => DisableObstacle, { nullable: true, description: 'Why it can’t be turned off; null where it can, or is off.' })
  disableObstacle: DisableObstacle | null;
}
