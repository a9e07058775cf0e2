import { Module } from '@nestjs/common';
import { SamlModule } from '../saml/saml.module.js';
import { DemoPeopleRepository } from './demo-people.repository.js';
import { DemoProviderController } from './demo-provider.controller.js';
import { DemoSwitch } from './demo-switch.js';

/** The demo's identity provider; does nothing while the demo is off. */
@Module({ imports: [SamlModule], controllers: [DemoProviderController], providers: [DemoPeopleRepository, DemoSwitch] })
export class DemoModule {}
