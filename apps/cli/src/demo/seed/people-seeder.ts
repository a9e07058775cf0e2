import { Injectable } from '@nestjs/common';
import { AddPersonCommand, MarkFormerCommand, UpdateFromDirectoryCommand } from '#people';
import { Database } from '#platform';
import type { DemoCompany, DemoPerson } from '../company/demo-company.js';
import { AppointmentSeeder } from './appointment-seeder.js';
import { DepartmentSeeder } from './department-seeder.js';
import { idOf, type SeededIds } from './ids.js';

/** Brings in departments and people, as a directory would. */
@Injectable()
export class PeopleSeeder {
  constructor(
    private readonly database: Database,
    private readonly departments: DepartmentSeeder,
    private readonly add: AddPersonCommand,
    private readonly update: UpdateFromDirectoryCommand,
    private readonly appointments: AppointmentSeeder,
    private readonly former: MarkFormerCommand,
  ) {}

  async arrive(company: DemoCompany): Promise<{ people: SeededIds; departments: SeededIds }> {
    const departments = await this.departments.make(company);
    const people = new Map<string, string>();
    for (const person of company.people) people.set(person.handle, await this.addOne(person, departments));
    for (const person of company.people) {
      const managerId = person.manager === undefined ? undefined : idOf(people, person.manager);
      if (managerId) await this.update.run(this.database, idOf(people, person.handle), { managerId });
    }
    await this.departments.lead(company, departments, people);
    return { people, departments };
  }

  /** After everything is written: who has left leaves. */
  async leave(company: DemoCompany, people: SeededIds): Promise<void> {
    for (const person of company.people) if (person.former) await this.former.run(this.database, idOf(people, person.handle));
  }

  private async addOne(person: DemoPerson, departments: ReadonlyMap<string, string>): Promise<string> {
    const row = await this.add.run(this.database, {
      kind: person.roles.includes('GUEST') ? 'GUEST' : 'EMPLOYEE',
      handle: person.handle,
      displayName: person.displayName,
      mail: person.mail,
      title: person.title,
      departmentId: person.department === undefined ? null : idOf(departments, person.department),
      location: `${person.place.city}, ${person.place.country}`,
    });
    await this.appointments.appoint(row.id, person);
    return row.id;
  }
}
