import { GraphQLModule, type GqlModuleOptions } from '@nestjs/graphql';
import { exposeNodeIds } from '#platform';
import { HubDriver } from './hub.driver.js';

/** One schema, built from the code of all libs. */
export const HubGraphQLModule = GraphQLModule.forRoot<GqlModuleOptions>({
  driver: HubDriver,
  path: '/graphql',
  autoSchemaFile: true,
  sortSchema: true,
  fieldResolverEnhancers: [],
  buildSchemaOptions: { dateScalarMode: 'isoDate' },
  transformSchema: exposeNodeIds,
  transformAutoSchemaFile: false,
});
