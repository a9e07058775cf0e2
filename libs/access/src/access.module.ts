import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { AllowGuard } from './allow/allow.guard.js';
import { PermissionCheck } from './allow/permission-check.js';
import { WriteLimit } from './allow/write-limit.js';
import { GrantsRepository } from './grants/grants.repository.js';
import { KeepersLoader } from './keepers/keepers.loader.js';
import { KeepersRepository } from './keepers/keepers.repository.js';
import { OwnDevicesTools } from './live/own-devices-tools.js';
import { NodeResolver } from './nodes/node.resolver.js';
import { NodeSources } from './nodes/node-sources.js';
import { DutiesResolver } from './roles/duties.resolver.js';
import { RolesRepository } from './roles/roles.repository.js';
import { SharesRepository } from './shares/shares.repository.js';
import { FreshReads } from './viewer/fresh-reads.interceptor.js';
import { Viewers } from './viewer/viewers.js';

/** Who may do and read what. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: APP_GUARD, useClass: AllowGuard }, { provide: APP_INTERCEPTOR, useClass: FreshReads },
    DutiesResolver, PermissionCheck, GrantsRepository, KeepersRepository, KeepersLoader, NodeResolver, NodeSources, OwnDevicesTools, RolesRepository, SharesRepository,
    Viewers, WriteLimit,
  ],
  exports: [GrantsRepository, KeepersRepository, KeepersLoader, NodeSources, OwnDevicesTools, RolesRepository, SharesRepository, Viewers],
})
export class AccessModule {}
