import { Global, Module } from '@nestjs/common';
import { Audit } from './audit.js';

/** The record of what was done to security, administration and moderation. */
@Global()
@Module({ providers: [Audit], exports: [Audit] })
export class AuditModule {}
