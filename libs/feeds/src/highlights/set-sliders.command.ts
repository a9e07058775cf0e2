import { Injectable } from '@nestjs/common';
import { personOf, type Viewer } from '#access';
import { Database, said, UserError } from '#platform';
import type { Sliders } from './highlight-formula.js';
import { HighlightsRepository } from './highlights.repository.js';

/** Weighs a person's Highlights otherwise. */
@Injectable()
export class SetSlidersCommand {
  constructor(
    private readonly database: Database,
    private readonly highlights: HighlightsRepository,
  ) {}

  /** @throws UserError BAD_USER_INPUT past 0 to 100. @returns as they are now */
  run(viewer: Viewer, sliders: Sliders): Promise<Sliders> {
    const personId = personOf(viewer);
    for (const field of ['people', 'department', 'company'] as const) {
      if (sliders[field] < 0 || sliders[field] > 100) throw new UserError('BAD_USER_INPUT', said`${field} must be 0 to 100.`, field);
    }
    return this.database.transaction(async (sql) => {
      await this.highlights.setSliders(sql, personId, sliders);
      return this.highlights.slidersOf(sql, personId);
    });
  }
}
