import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { type Config, createLog, Database, NestLog } from '#platform';
import { CliModule } from '../../application/cli.module.js';
import { company } from '../company/company.js';
import { AppointmentSeeder } from './appointment-seeder.js';
import { ArticleSeeder } from './article-seeder.js';
import { ChannelSeeder } from './channel-seeder.js';
import { DepartmentSeeder } from './department-seeder.js';
import { PeopleSeeder } from './people-seeder.js';
import { PictureSeeder } from './picture-seeder.js';
import { PostSeeder } from './post-seeder.js';
import { ProfileSeeder } from './profile-seeder.js';
import { PublicationSeeder } from './publication-seeder.js';
import { ReactionSeeder } from './reaction-seeder.js';
import { ReportSeeder } from './report-seeder.js';
import { SeriesSeeder } from './series-seeder.js';
import { SharingSeeder } from './sharing-seeder.js';
import { ViewSeeder } from './view-seeder.js';

@Module({ providers: [AppointmentSeeder, ArticleSeeder, ChannelSeeder, DepartmentSeeder, PeopleSeeder, PictureSeeder, PostSeeder, ProfileSeeder, PublicationSeeder, ReactionSeeder, ReportSeeder, SeriesSeeder, SharingSeeder, ViewSeeder] })
class DemoModule {
  static with(config: Config): DynamicModule {
    return { module: DemoModule, imports: [CliModule.with(config)] };
  }
}

/** Brings the demo company in by the same commands that people's own actions run, in one transaction. */
export async function seedDemo(config: Config): Promise<void> {
  const hub = await NestFactory.createApplicationContext(DemoModule.with(config), { logger: new NestLog(createLog('warn', 'cli')), abortOnError: false });
  try {
    const now = new Date();
    await hub.get(Database).asOne(async () => {
      const { people, departments } = await hub.get(PeopleSeeder).arrive(company);
      await hub.get(ProfileSeeder).tell(company, people);
      const channels = await hub.get(ChannelSeeder).open(company, people);
      await hub.get(ProfileSeeder).follow(company, people, channels);
      const articles = await hub.get(ArticleSeeder).write(company, people, channels, departments);
      await hub.get(SharingSeeder).share(company, people, articles);
      await hub.get(SeriesSeeder).begin(company, people, articles);
      const posts = await hub.get(PostSeeder).publish(company, now, { people, channels, articles, publicUrl: config.http.publicUrl });
      await hub.get(PictureSeeder).hang(people, posts);
      await hub.get(ReactionSeeder).react(company, { people, articles, posts });
      await hub.get(ViewSeeder).look(company, now, { people, articles, posts });
      await hub.get(ReportSeeder).report(company, people, posts);
      await hub.get(PeopleSeeder).leave(company, people);
    });
  } finally {
    await hub.close();
  }
}
