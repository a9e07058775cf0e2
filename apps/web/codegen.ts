import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Types for every `graphql('…')` in the app, from the committed schema. The output is committed too, so that a build
 * needs no generator; `npm run web-types` writes it, and `npm test` says when it is stale. Only types of it are imported: see
 * `src/shared/graphql/document.ts`.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/shared/graphql/generated/**'],
  generates: {
    'apps/web/src/shared/graphql/generated/': {
      preset: 'client',
      presetConfig: { gqlTagName: 'graphql', fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        // urql gives a type's name only where a document asks for it; the types say the same.
        skipTypename: true,
        scalars: { DateTime: 'string', JSON: 'unknown', ID: 'string' },
        defaultScalarType: 'unknown',
        emitLegacyCommonJSImports: false,
      },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
