import { GraphQLModule, type GqlModuleOptions } from '@nestjs/graphql';
import { exposeNodeIds } from '#platform';
import { SignInModule } from '#sign-in';
import { describeRoots } from './describe-roots.js';
import { HubDriver } from './hub.driver.js';
import { paced } from './pace.js';

const options: Omit<GqlModuleOptions, 'driver'> = {
  path: '/graphql',
  autoSchemaFile: true,
  fieldResolverEnhancers: [],
  transformSchema: (schema) => paced(describeRoots(exposeNodeIds(schema))),
};

/** One schema, built from the code of all libs. The driver asks libs/sign-in who each request's viewer is. */
export const HubGraphQLModule = GraphQLModule.forRootAsync<GqlModuleOptions>({
  driver: HubDriver,
  imports: [SignInModule],
  useFactory: () => options,
});
