/** The files that take longest, the longest first; some of them are among the smallest, by which Jest goes in a checkout where it has run nothing yet. */
const LONGEST = [
  'accessibility.spec.ts', 'accessibility-dialogs.spec.ts', 'sign-in-admin.spec.ts', 'first-paint.spec.ts', 'administration.spec.ts',
  'visibility/search.spec.ts', 'bad-text.spec.ts', 'refusals.spec.ts', 'keeping-up.spec.ts', 'matrix.spec.ts',
];

/** The order of a run, the same each time: begun last, one of the longest keeps one core busy for minutes while the other has nothing left to do. */
export default class LongestFirst {
  sort(tests) {
    const place = ({ path }) => {
      const found = LONGEST.findIndex((name) => path.endsWith(`/${name}`));
      return found < 0 ? LONGEST.length : found;
    };
    const size = ({ path, context }) => context.hasteFS.getSize(path) ?? 0;
    return [...tests].sort((one, other) => place(one) - place(other) || size(other) - size(one));
  }

  /** Jest hands over what came of a run, for an order that learns of it. */
  cacheResults() {}
}
