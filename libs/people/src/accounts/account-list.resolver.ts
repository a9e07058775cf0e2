import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer, Role, type Viewer } from '#access';
import { cleanText, Database, decodeId, PageArgs, parsePage, UserError } from '#platform';
import { personConnection, type PersonConnectionOf } from '../people/person-connection.js';
import { PersonConnection } from '../people/person-connection.type.js';
import { AccountFilter } from './account.inputs.js';
import { type AccountSelection, AccountsRepository } from './accounts.repository.js';

@Resolver()
export class AccountListResolver {
  constructor(
    private readonly database: Database,
    private readonly repository: AccountsRepository,
  ) {}

  @Query(() => PersonConnection, { description: 'People by name, with what administrators see of each in its account; for administrators.' })
  @Allow('admin', Role.ADMINISTRATOR)
  async accounts(
    @Args('filter', { type: () => AccountFilter, nullable: true, description: 'Which people; left out: all of them.' }) filter: AccountFilter | null,
    @Args() args: PageArgs,
    @CurrentViewer() viewer: Viewer,
  ): Promise<PersonConnectionOf> {
    const page = parsePage(args);
    return personConnection(page, await this.repository.list(this.database, viewer, selectionOf(filter ?? {}), page));
  }
}

/** @throws UserError BAD_USER_INPUT for a department that is asked for and left out at once */
function selectionOf(filter: AccountFilter): AccountSelection {
  if (filter.withoutDepartment && filter.departmentId != null) throw new UserError('BAD_USER_INPUT', 'Give departmentId or withoutDepartment, not both.', 'departmentId');
  return {
    query: cleanText(filter.query ?? '', { field: 'query', max: 200, optional: true }) || undefined,
    former: filter.former ?? undefined,
    kind: filter.kind ?? undefined,
    departmentId: filter.withoutDepartment ? null : filter.departmentId == null ? undefined : decodeId('department', filter.departmentId, 'departmentId'),
    role: filter.role ?? undefined,
    official: filter.official ?? undefined,
  };
}
