import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTime, encodeId } from '#platform';
import type { AccessTokenEntity } from './access-token.entity.js';

@ObjectType({ description: 'A token by which a program acts. The token itself is shown once, when it is made.' })
export class AccessToken {
  @Field(() => ID, { description: 'A TypeID, such as token_01h2xcejqtf2nbrexx3vqjhp41.' })
  id: string;

  @Field(() => String, { description: 'What it is for, in its maker’s words.' })
  name: string;

  @Field(() => [String], { description: 'What it may be used for: read, write, moderate, admin.' })
  scopes: string[];

  @Field(() => DateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was last used, exact to five minutes; null: never.' })
  lastUsedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ends; null: when it is revoked.' })
  expiresAt: Date | null;
}

@InputType({ isAbstract: true })
abstract class NewTokenInput {
  @Field(() => String, { description: 'What it is for, 1 to 120 characters.' })
  name: string;

  @Field(() => [String], { description: 'What it may be used for, among what you may do yourself: read, write, moderate, admin.' })
  scopes: string[];

  @Field(() => Int, { nullable: true, description: 'For how many days it is valid, 1 to 3650. Left out: until it is revoked.' })
  expiresInDays?: number | null;
}

@InputType({ description: 'A token of your own to make.' })
export class CreateTokenInput extends NewTokenInput {}

@InputType({ description: 'An app’s token to make.' })
export class CreateAppTokenInput extends NewTokenInput {
  @Field(() => ID, { description: 'Whose it is to be.' })
  appId: string;
}

@InputType({ description: 'Which token to end.' })
export class RevokeTokenInput {
  @Field(() => ID, { description: 'One of your own; for administrators also an app’s.' })
  tokenId: string;
}

@ObjectType({ description: 'A token that was made.' })
export class CreateTokenPayload {
  @Field(() => AccessToken, { description: 'What is kept of it.' })
  token: AccessToken;

  @Field(() => String, { description: 'The token itself. It is shown this once; the hub keeps its hash.' })
  secret: string;
}

@ObjectType({ description: 'What came of ending a token.' })
export class RevokeTokenPayload {
  @Field(() => ID, { description: 'The token that lets nobody in any more.' })
  revokedId: string;
}

type TokenRow = Pick<AccessTokenEntity, 'id' | 'name' | 'scopes' | 'createdAt' | 'lastUsedAt' | 'expiresAt'>;

export function tokenFrom({ id, name, scopes, createdAt, lastUsedAt, expiresAt }: TokenRow): AccessToken {
  return { id: encodeId('token', id), name, scopes: [...scopes], createdAt, lastUsedAt, expiresAt };
}
