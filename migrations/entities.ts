import { AudienceEntity, AudienceGrantEntity, ClosingChannelEntity, RoleGrantEntity } from '#access';
import { DepartmentEntity, PersonEntity } from '#people';
import { EventEntity, IdempotencyKeyEntity, OutboxEntryEntity } from '#platform';

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
];
