import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#access';
import type { AuditEntryEntity } from '#audit';
import { AuditDetail, AuditEntry } from '#people';
import { UUID_KEY } from '#platform';
import type { CaseEntity } from '../cases/case.entity.js';
import { CaseLoader } from '../cases/case.loader.js';
import { Case, Reportable } from '../cases/case.type.js';
import { CaseSubjects } from '../cases/subjects.js';

/** The details that name what somebody wrote. */
const CONTENT = new Set(['subjectId', 'contentId']);

/** What of moderation an entry is about. What the reader may not see is null. */
@Resolver(() => AuditEntry)
export class AuditEntryContentResolver {
  constructor(
    private readonly cases: CaseLoader,
    private readonly subjects: CaseSubjects,
  ) {}

  @ResolveField(() => Case, { nullable: true, description: 'The case to which it was done; for moderators.' })
  case(@Parent() { action, subjectId }: AuditEntryEntity, @Context() context: RequestContext): Promise<CaseEntity | null> | null {
    return subjectId && action.startsWith('case.') ? this.cases.load(context, subjectId) : null;
  }

  @ResolveField(() => Reportable, { nullable: true, description: 'The post to which it was done, where you may read it.' })
  content(@Parent() { action, subjectId }: AuditEntryEntity, @Context() context: RequestContext): Promise<object | null> | null {
    return subjectId && action.startsWith('post.') ? this.subjects.load(context, 'POST', subjectId) : null;
  }
}

/** A detail that names what somebody wrote. */
@Resolver(() => AuditDetail)
export class AuditDetailContentResolver {
  constructor(private readonly subjects: CaseSubjects) {}

  @ResolveField(() => Reportable, { nullable: true, description: 'The post or article that it names, where you may read it.' })
  async content(@Parent() { name, value }: AuditDetail, @Context() context: RequestContext): Promise<object | null> {
    if (!CONTENT.has(name) || !UUID_KEY.test(value)) return null;
    const [post, article] = await Promise.all([this.subjects.load(context, 'POST', value), this.subjects.load(context, 'ARTICLE', value)]);
    return post ?? article;
  }
}
