import { Injectable } from '@nestjs/common';
import { Viewers } from '#access';
import { ReportContentCommand } from '#moderation';
import { Database, encodeId } from '#platform';
import type { DemoCompany } from '../company/demo-company.js';
import { idOf, type SeededIds } from './ids.js';

/** What moderators find to decide. */
@Injectable()
export class ReportSeeder {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly reportContent: ReportContentCommand,
  ) {}

  async report(company: DemoCompany, people: SeededIds, posts: SeededIds): Promise<void> {
    for (const { by, post, reason, comment } of company.reports) {
      const viewer = await this.viewers.forPerson(this.database, idOf(people, by));
      await this.reportContent.run(viewer, { subjectId: encodeId('post', idOf(posts, post)), reason, comment });
    }
  }
}
