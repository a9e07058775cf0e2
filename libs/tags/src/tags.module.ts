import { Module, type OnModuleInit } from '@nestjs/common';
import { NodeSources } from '#access';
import { TagLoader } from './tag.loader.js';
import { TagResolver } from './tag.resolver.js';
import { TagUses } from './tag-uses.js';
import { TagsRepository } from './tags.repository.js';

@Module({ providers: [TagLoader, TagResolver, TagUses, TagsRepository], exports: [TagLoader, TagUses, TagsRepository] })
export class TagsModule implements OnModuleInit {
  constructor(
    private readonly nodes: NodeSources,
    private readonly tags: TagLoader,
  ) {}

  onModuleInit(): void {
    this.nodes.register('Tag', (context, id) => this.tags.load(context, id));
  }
}
