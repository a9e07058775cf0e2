/**
 * Libraries check themselves unless they are told that this is production: graphql-js looks at the realm of every value that it answers, a
 * tenth of a page's processor time. They read this while they are loaded, so this module comes before all others. What is set is left alone.
 */
// eslint-disable-next-line no-restricted-syntax -- not a setting that the hub reads, but what it tells its libraries
process.env.NODE_ENV ??= 'production';
