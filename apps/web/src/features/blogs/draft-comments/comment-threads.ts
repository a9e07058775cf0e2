/** Comments on a draft as its answers stand below each, in the order in which its words stand in the text; what is said of all of it comes last. */
export function inThreads<Comment extends { id: string; replyTo: { id: string } | null }>(
  comments: readonly Comment[],
  placeOf: (id: string) => number | undefined,
): { comment: Comment; answers: Comment[] }[] {
  const answers = Map.groupBy(comments.filter(({ replyTo }) => replyTo), ({ replyTo }) => replyTo?.id);
  return comments
    .filter(({ replyTo }) => !replyTo)
    .map((comment) => ({ comment, answers: answers.get(comment.id) ?? [] }))
    .sort((one, other) => (placeOf(one.comment.id) ?? Infinity) - (placeOf(other.comment.id) ?? Infinity) || 0);
}
