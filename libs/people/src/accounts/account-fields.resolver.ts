import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { administers, CurrentViewer, type RequestContext, Role, type Viewer } from '#access';
import type { PersonEntity } from '../people/person.entity.js';
import { Person } from '../people/person.type.js';
import { AccountRolesLoader } from './account-roles.loader.js';
import { versionOf } from './account-version.js';
import { OwnedField, PersonAccount } from './account.type.js';
import type { FieldOwnership } from './field-owners.js';
import { OwnedFieldsLoader } from './owned-fields.loader.js';
import { ReportCountLoader } from './report-count.loader.js';

@Resolver(() => Person)
export class PersonAccountResolver {
  @ResolveField(() => PersonAccount, { nullable: true, description: 'What administrators see of them; null for others.' })
  account(@Parent() person: PersonEntity, @CurrentViewer() viewer: Viewer): PersonEntity | null {
    return administers(viewer) ? person : null;
  }
}

/** An account is the person's row, handed out by `Person.account` alone. */
@Resolver(() => PersonAccount)
export class AccountFieldsResolver {
  constructor(
    private readonly rolesOf: AccountRolesLoader,
    private readonly reportCounts: ReportCountLoader,
    private readonly owned: OwnedFieldsLoader,
  ) {}

  @ResolveField(() => String, { description: 'Another one after each change of what administrators change. Give it back as expects.' })
  version(@Parent() person: PersonEntity): string {
    return versionOf(person);
  }

  @ResolveField(() => Boolean, { description: 'Whether they came with what was imported and wait for an employee of their address; they have no way to sign in.' })
  imported(@Parent() person: PersonEntity): boolean {
    return person.unclaimedMail !== null;
  }

  @ResolveField(() => [Role], { description: 'What they are in the hub.' })
  roles(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<Role[]> {
    return this.rolesOf.load(context, person.id);
  }

  @ResolveField(() => Int, { description: 'How many current people report to them.' })
  reportCount(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<number> {
    return this.reportCounts.load(context, person.id);
  }

  @ResolveField(() => [OwnedField], { description: 'What a directory outside sets anew, and who: changing it here would not last, and is refused; roles alone may be changed until then.' })
  ownedFields(@Parent() person: PersonEntity, @Context() context: RequestContext): Promise<FieldOwnership[]> {
    return this.owned.load(context, person.id);
  }
}
