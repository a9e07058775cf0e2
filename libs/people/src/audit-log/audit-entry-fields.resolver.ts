import { Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import type { AuditEntryEntity } from '#audit';
import { encodeId, UUID_KEY } from '#platform';
import { DepartmentLoader } from '../departments/department.loader.js';
import type { DepartmentEntity } from '../departments/department.entity.js';
import { Department } from '../departments/department.type.js';
import type { PersonEntity } from '../people/person.entity.js';
import { PersonLoader } from '../people/person.loader.js';
import { Person } from '../people/person.type.js';
import { AuditDetail, AuditEntry } from './audit-entry.type.js';

/** Who an entry is about and what else it tells. What the reader may not see is null. */
@Resolver(() => AuditEntry)
export class AuditEntryFieldsResolver {
  constructor(
    private readonly people: PersonLoader,
    private readonly departments: DepartmentLoader,
  ) {}

  @ResolveField(() => ID, { description: 'A TypeID, such as auditentry_01h2xcejqtf2nbrexx3vqjhp41.' })
  id(@Parent() entry: AuditEntryEntity): string {
    return encodeId('auditentry', entry.id);
  }

  @ResolveField(() => Person, { nullable: true, description: 'Who did it; null for apps, and where the hub itself or its operator did.' })
  actor(@Parent() { actorId }: AuditEntryEntity, @Context() context: RequestContext): Promise<PersonEntity | null> | null {
    return actorId ? this.people.load(context, actorId) : null;
  }

  @ResolveField(() => Person, { nullable: true, description: 'The person to whom it was done.' })
  person(@Parent() { subjectId }: AuditEntryEntity, @Context() context: RequestContext): Promise<PersonEntity | null> | null {
    return subjectId ? this.people.load(context, subjectId) : null;
  }

  @ResolveField(() => Department, { nullable: true, description: 'The department to which it was done, while it is there.' })
  department(@Parent() { subjectId, action }: AuditEntryEntity, @Context() context: RequestContext): Promise<DepartmentEntity | null> | null {
    return subjectId && action.startsWith('department.') ? this.departments.load(context, subjectId) : null;
  }

  @ResolveField(() => String, { nullable: true, description: 'SHA-256 of this entry and the hash before it, hexadecimal; null until it is chained.' })
  hash(@Parent() { hash }: AuditEntryEntity): string | null {
    return hash?.toString('hex') ?? null;
  }

  @ResolveField(() => [AuditDetail], { description: 'What else is known of it.' })
  details(@Parent() { details }: AuditEntryEntity): AuditDetail[] {
    return Object.entries(details).flatMap(([name, value]: [string, unknown]) =>
      value === null ? [] : [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }]);
  }
}

/** A detail that names a person. */
@Resolver(() => AuditDetail)
export class AuditDetailPersonResolver {
  constructor(private readonly people: PersonLoader) {}

  @ResolveField(() => Person, { nullable: true, description: 'The person, where it names one.' })
  person(@Parent() { value }: AuditDetail, @Context() context: RequestContext): Promise<PersonEntity | null> | null {
    return UUID_KEY.test(value) ? this.people.load(context, value) : null;
  }
}
