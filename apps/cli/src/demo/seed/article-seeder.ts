import { Injectable } from '@nestjs/common';
import { type Viewer, Viewers } from '#access';
import { CreateArticleCommand, CreateBlogCommand } from '#blogs';
import { Database } from '#platform';
import type { DemoBlog, DemoCompany } from '../company/demo-company.js';
import { PictureSeeder } from './picture-seeder.js';
import { idOf, type SeededIds } from './ids.js';

/** Blogs, and their articles as drafts; publishing belongs to the stream's order. */
@Injectable()
export class ArticleSeeder {
  constructor(
    private readonly database: Database,
    private readonly viewers: Viewers,
    private readonly createBlog: CreateBlogCommand,
    private readonly createArticle: CreateArticleCommand,
    private readonly pictures: PictureSeeder,
  ) {}

  async write(company: DemoCompany, people: SeededIds, channels: SeededIds, departments: SeededIds): Promise<SeededIds> {
    const blogs = new Map<string, string>();
    for (const blog of company.blogs) blogs.set(blog.slug, await this.open(company, blog, people, channels, departments));
    const articles = new Map<string, string>();
    for (const article of company.articles) {
      const { slug, title, markdown, tags, category, excerpt } = article;
      const viewer = await this.as(people, article.author);
      const coverId = await this.pictures.coverOf(slug, people);
      articles.set(slug, await this.createArticle.run(viewer, { slug, title, markdown, tags, category, excerpt, coverId, blogId: idOf(blogs, article.blog) }));
    }
    return articles;
  }

  private async open(company: DemoCompany, blog: DemoBlog, people: SeededIds, channels: SeededIds, departments: SeededIds): Promise<string> {
    const { slug, title, description, owner } = blog;
    if ('person' in owner) return this.createBlog.run(await this.as(people, owner.person), { slug, title, description });
    if ('department' in owner) {
      const head = company.departments.find((department) => department.slug === owner.department)?.head ?? '';
      return this.createBlog.run(await this.as(people, head), { slug, title, description, departmentId: idOf(departments, owner.department) });
    }
    const channel = company.channels.find((one) => one.slug === owner.channel);
    const publisher = channel?.publishers[0] ?? channel?.owners[0] ?? '';
    return this.createBlog.run(await this.as(people, publisher), { slug, title, description, channelId: idOf(channels, owner.channel) });
  }

  private as(people: SeededIds, handle: string): Promise<Viewer> {
    return this.viewers.forPerson(this.database, idOf(people, handle));
  }
}
