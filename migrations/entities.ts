import { AudienceEntity, AudienceGrantEntity, ClosingChannelEntity, RoleGrantEntity } from '#access';
import { DepartmentEntity, PersonEntity } from '#people';
import { EventEntity, IdempotencyKeyEntity, OutboxEntryEntity } from '#platform';
import {
  AccessTokenEntity, AppEntity, IdentityEntity, SamlAssertionEntity, SamlConnectionEntity, SamlRequestEntity, SessionEntity, SignInHandoverEntity,
} from '#sign-in';

/** Every table's entity. */
export const entities = [
  OutboxEntryEntity,
  EventEntity,
  IdempotencyKeyEntity,
  AudienceEntity,
  AudienceGrantEntity,
  ClosingChannelEntity,
  RoleGrantEntity,
  DepartmentEntity,
  PersonEntity,
  SamlConnectionEntity,
  IdentityEntity,
  SessionEntity,
  SamlRequestEntity,
  SamlAssertionEntity,
  SignInHandoverEntity,
  AppEntity,
  AccessTokenEntity,
];
