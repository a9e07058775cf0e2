import { AudienceEntity, AudienceGrantEntity, ClosingChannelEntity, RoleGrantEntity } from '#access';
import { AuditEntryEntity } from '#audit';
import { ChannelEntity, ChannelMemberEntity } from '#channels';
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
  AuditEntryEntity,
  DepartmentEntity,
  PersonEntity,
  ChannelEntity,
  ChannelMemberEntity,
  SamlConnectionEntity,
  IdentityEntity,
  SessionEntity,
  SamlRequestEntity,
  SamlAssertionEntity,
  SignInHandoverEntity,
  AppEntity,
  AccessTokenEntity,
];
