import { Injectable } from '@nestjs/common';
import { Viewers } from '#access';
import { BlogsRepository, CreateSeriesCommand, PutInSeriesCommand } from '#blogs';
import { Database } from '#platform';
import type { DemoCompany } from '../company/demo-company.js';
import { idOf, type SeededIds } from './ids.js';

/** Series, into which each author puts their own articles. */
@Injectable()
export class SeriesSeeder {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly blogs: BlogsRepository,
    private readonly create: CreateSeriesCommand,
    private readonly put: PutInSeriesCommand,
  ) {}

  async begin(company: DemoCompany, people: SeededIds, articles: SeededIds): Promise<void> {
    for (const { blog: slug, by, title, description, articles: parts } of company.series) {
      const viewer = await this.viewers.forPerson(this.database, idOf(people, by));
      const blog = await this.blogs.bySlug(this.database, viewer, slug);
      if (!blog) throw new Error(`The demo company has no blog ${slug}`);
      const id = await this.create.run(viewer, { blogId: blog.id, title, description });
      for (const part of parts) {
        const author = company.articles.find((article) => article.slug === part)?.author ?? '';
        await this.put.run(await this.viewers.forPerson(this.database, idOf(people, author)), idOf(articles, part), id);
      }
    }
  }
}
