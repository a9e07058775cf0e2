import { Module } from '@nestjs/common';
import { AuditModule } from '#audit';
import { EndSessionCommand } from './end-session.command.js';
import { SessionBefore } from './session-before.js';
import { SessionsRepository } from './sessions.repository.js';
import { StartSessionCommand } from './start-session.command.js';

@Module({
  imports: [AuditModule],
  providers: [EndSessionCommand, SessionBefore, SessionsRepository, StartSessionCommand],
  exports: [EndSessionCommand, SessionBefore, SessionsRepository, StartSessionCommand],
})
export class SessionsModule {}
