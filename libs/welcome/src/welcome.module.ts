import { Module } from '@nestjs/common';
import { PeopleModule } from '#people';
import { UpdateWelcomeCommand } from './progress/update-welcome.command.js';
import { WelcomeRepository } from './progress/welcome.repository.js';
import { WelcomeResolver } from './progress/welcome.resolver.js';
import { FollowSuggestionsRepository } from './suggestions/follow-suggestions.repository.js';
import { FollowSuggestionsResolver } from './suggestions/follow-suggestions.resolver.js';

/** The first steps of somebody new: what there is to do, what is done, and whom they might follow. */
@Module({ imports: [PeopleModule], providers: [FollowSuggestionsRepository, FollowSuggestionsResolver, UpdateWelcomeCommand, WelcomeRepository, WelcomeResolver] })
export class WelcomeModule {}
