import { Injectable } from '@nestjs/common';
import { slugify } from 'transliteration';
import { cleanText, notFound, Outbox, type Sql, UserError } from '#platform';
import { departmentCreated } from '../people/people.events.js';
import type { DepartmentEntity } from './department.entity.js';
import { DepartmentTreeRepository } from './department-tree.repository.js';

export interface DepartmentInput {
  readonly name: string;
  /** Where given it names the department; else one is made of the name. */
  readonly slug?: string;
  readonly parentId?: string;
  readonly headId?: string;
}

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;

/** Finds a department as the directory tells of it, by slug or else by name, and makes it where there is none. Runs in the caller's transaction. */
@Injectable()
export class CreateDepartmentCommand {
  constructor(
    private readonly tree: DepartmentTreeRepository,
    private readonly outbox: Outbox,
  ) {}

  /** @throws UserError BAD_USER_INPUT for an empty or overlong name or a slug out of form, NOT_FOUND for an unknown parent */
  async run(sql: Sql, input: DepartmentInput): Promise<DepartmentEntity> {
    const name = cleanText(input.name, { field: 'name', max: 120 });
    if (input.slug !== undefined && !SLUG.test(input.slug)) {
      throw new UserError('BAD_USER_INPUT', 'A slug has 1 to 60 of a to z, 0 to 9 and -, and no - at its ends.', 'slug');
    }
    await this.tree.lockTree(sql);
    const known = input.slug === undefined ? await this.tree.byName(sql, name, input.parentId) : await this.tree.bySlug(sql, input.slug);
    if (known) return known;
    if (input.parentId && !(await this.tree.byId(sql, input.parentId))) throw notFound('department', 'parentId');
    return this.make(sql, { ...input, name });
  }

  /** Makes a department, whatever others are called. The caller holds the tree. @throws UserError BAD_USER_INPUT for an empty or overlong name */
  async make(sql: Sql, input: DepartmentInput): Promise<DepartmentEntity> {
    const department = await this.insert(sql, cleanText(input.name, { field: 'name', max: 120 }), input);
    await this.outbox.add(sql, departmentCreated, { departmentId: department.id });
    return department;
  }

  private async insert(sql: Sql, name: string, input: DepartmentInput): Promise<DepartmentEntity> {
    const base = input.slug ?? (slugify(name, { separator: '-', lowercase: true }).replace(/[^a-z0-9]+/g, '-').slice(0, 50).replace(/^-+|-+$/g, '') || 'department');
    for (let number = 1; ; number++) {
      const slug = number === 1 ? base : `${base}-${number}`;
      const made = await this.tree.insert(sql, { slug, name, parentId: input.parentId ?? null, headId: input.headId ?? null });
      if (made) return made;
    }
  }
}
