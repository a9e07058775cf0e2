/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Tombstone on Post {\n    id\n    deleted\n    text\n  }\n": typeof types.TombstoneFragmentDoc,
    "\n  fragment ReplyCount on Post {\n    id\n    replyCount\n  }\n": typeof types.ReplyCountFragmentDoc,
    "\n  fragment ChannelPosts on Channel {\n    id\n    timeline(first: 20) {\n      ...PostPage\n    }\n  }\n": typeof types.ChannelPostsFragmentDoc,
    "\n  mutation EditPost($postId: ID!, $text: String!) {\n    editPost(input: { postId: $postId, text: $text }) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n": typeof types.EditPostDocument,
    "\n  fragment PostItem on Post {\n    id\n    text\n    deleted\n    version\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    replyTo {\n      id\n    }\n    quoteOf {\n      id\n      ...QuotedPost\n    }\n    restriction {\n      kind\n      reason\n    }\n    replyCount\n    repostCount\n    quoteCount\n    viewerReposted\n    viewerBookmarked\n    viewerCanEdit\n    viewerCanDelete\n    ...PostByline\n    ...PostText\n    ...PostCard\n    ...PostReactions\n  }\n": typeof types.PostItemFragmentDoc,
    "\n  fragment PostPage on PostConnection {\n    edges {\n      cursor\n      node {\n        id\n        replyTo {\n          id\n        }\n        author {\n          id\n        }\n        ...PostItem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.PostPageFragmentDoc,
    "\n  query PostToQuote($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        ...QuotedPost\n      }\n    }\n  }\n": typeof types.PostToQuoteDocument,
    "\n  subscription ThreadChanges($rootId: ID!, $after: String) {\n    threadChanged(rootId: $rootId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n": typeof types.ThreadChangesDocument,
    "\n  fragment ThreadReplies on Post {\n    id\n    descendants(first: 100) {\n      ...PostPage\n    }\n  }\n": typeof types.ThreadRepliesFragmentDoc,
    "\n  mutation DeletePost($postId: ID!) {\n    deletePost(input: { postId: $postId }) {\n      deletedId\n    }\n  }\n": typeof types.DeletePostDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n": typeof types.CreatePostDocument,
    "\n  query EveryonePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    everyoneTimeline(first: $first, after: $after) {\n      ...PostPage\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.EveryonePageDocument,
    "\n  fragment HomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n      author {\n        id\n        handle\n      }\n      ...PostItem\n    }\n    reasons {\n      ...ReasonForPost\n    }\n    repostedBy {\n      id\n      handle\n      displayName\n    }\n  }\n": typeof types.HomeEdgeFragmentDoc,
    "\n  query HomePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    homeTimeline(first: $first, after: $after) {\n      edges {\n        ...HomeEdge\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.HomePageDocument,
    "\n  subscription HomeChanges($after: String) {\n    homeTimelineChanged(after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        author {\n          id\n          handle\n        }\n        ...PostItem\n      }\n      reasons {\n        ...ReasonForPost\n      }\n      repostedBy {\n        id\n        handle\n        displayName\n      }\n    }\n  }\n": typeof types.HomeChangesDocument,
    "\n  query ThreadPage($id: ID!, $withFrame: Boolean!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        deleted\n        author {\n          id\n          handle\n          displayName\n        }\n        root {\n          id\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ancestors {\n          id\n          ...PostItem\n        }\n        ...PostItem\n        ...ThreadReplies\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.ThreadPageDocument,
    "\n  mutation AddBookmark($subjectId: ID!) {\n    addBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n": typeof types.AddBookmarkDocument,
    "\n  mutation RemoveBookmark($subjectId: ID!) {\n    removeBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n": typeof types.RemoveBookmarkDocument,
    "\n  fragment PostReactions on Post {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n": typeof types.PostReactionsFragmentDoc,
    "\n  fragment ArticleReactions on Article {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n": typeof types.ArticleReactionsFragmentDoc,
    "\n  mutation React($subjectId: ID!, $emoji: String!) {\n    react(input: { subjectId: $subjectId, emoji: $emoji }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n": typeof types.ReactDocument,
    "\n  mutation Unreact($subjectId: ID!) {\n    unreact(input: { subjectId: $subjectId }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n": typeof types.UnreactDocument,
    "\n  query SignInOptions {\n    instance {\n      name\n      demo\n      connections {\n        slug\n        label\n        loginUrl\n      }\n    }\n  }\n": typeof types.SignInOptionsDocument,
    "\n  fragment CompletedPerson on Person {\n    id\n    handle\n    displayName\n    title\n    ...PersonFace\n  }\n": typeof types.CompletedPersonFragmentDoc,
    "\n  query CompletePeople($prefix: String!) {\n    searchPeople(prefix: $prefix, first: 6) {\n      ...CompletedPerson\n    }\n  }\n": typeof types.CompletePeopleDocument,
    "\n  query CompleteTags($prefix: String!) {\n    searchTags(prefix: $prefix, first: 6) {\n      id\n      name\n      followerCount\n    }\n  }\n": typeof types.CompleteTagsDocument,
    "\n  fragment FollowState on Followable {\n    ... on Person {\n      id\n      viewerFollows\n      followerCount\n    }\n    ... on Channel {\n      id\n      viewerFollows\n    }\n    ... on Tag {\n      id\n      viewerFollows\n      followerCount\n    }\n  }\n": typeof types.FollowStateFragmentDoc,
    "\n  mutation Follow($subjectId: ID!) {\n    follow(input: { subjectId: $subjectId }) {\n      subject {\n        ...FollowState\n      }\n    }\n  }\n": typeof types.FollowDocument,
    "\n  mutation Unfollow($subjectId: ID!) {\n    unfollow(input: { subjectId: $subjectId }) {\n      subject {\n        ...FollowState\n      }\n    }\n  }\n": typeof types.UnfollowDocument,
    "\n  query EditHistory($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        text\n        edits {\n          text\n          replacedAt\n        }\n      }\n    }\n  }\n": typeof types.EditHistoryDocument,
    "\n  fragment PostByline on Post {\n    id\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      title\n      former\n      official {\n        label\n      }\n      ...PersonFace\n    }\n    channel {\n      id\n      slug\n      name\n      kind\n      private\n    }\n  }\n": typeof types.PostBylineFragmentDoc,
    "\n  fragment QuotedPost on Post {\n    id\n    deleted\n    createdAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    ...PostText\n  }\n": typeof types.QuotedPostFragmentDoc,
    "\n  fragment ReasonForPost on Reason {\n    kind\n    source {\n      __typename\n      ... on Node {\n        id\n      }\n      ... on Person {\n        handle\n        displayName\n      }\n      ... on Channel {\n        slug\n        name\n      }\n      ... on Tag {\n        tagName: name\n      }\n    }\n  }\n": typeof types.ReasonForPostFragmentDoc,
    "\n  mutation Repost($postId: ID!, $key: String) {\n    repost(input: { postId: $postId, idempotencyKey: $key }) {\n      post {\n        id\n        viewerReposted\n        repostCount\n      }\n    }\n  }\n": typeof types.RepostDocument,
    "\n  mutation UndoRepost($postId: ID!) {\n    undoRepost(input: { postId: $postId }) {\n      post {\n        id\n        viewerReposted\n        repostCount\n      }\n    }\n  }\n": typeof types.UndoRepostDocument,
    "\n  fragment PostText on Post {\n    id\n    text\n    facets {\n      kind\n      start\n      end\n      url\n      person {\n        id\n        handle\n        displayName\n      }\n      tag {\n        id\n        name\n      }\n    }\n  }\n": typeof types.PostTextFragmentDoc,
    "\n  query AttachedArticle($slug: String!) {\n    article(slug: $slug) {\n      id\n      ...ArticleTeaser\n    }\n  }\n": typeof types.AttachedArticleDocument,
    "\n  fragment ArticleTeaser on Article {\n    id\n    slug\n    title\n    excerpt\n    readingMinutes\n    discussionCount\n    author {\n      id\n      displayName\n    }\n    blog {\n      id\n      title\n    }\n  }\n": typeof types.ArticleTeaserFragmentDoc,
    "\n  fragment PostCard on Post {\n    id\n    card {\n      __typename\n      ... on ArticleCard {\n        notice\n        article {\n          id\n          ...ArticleTeaser\n        }\n      }\n      ... on BlogCard {\n        blog {\n          id\n          slug\n          title\n          description\n        }\n      }\n      ... on LinkCard {\n        url\n        title\n        linkDescription: description\n      }\n    }\n  }\n": typeof types.PostCardFragmentDoc,
    "\n  fragment FrameParts on Query {\n    viewer {\n      person {\n        id\n        handle\n        displayName\n        ...PersonFace\n        blog {\n          id\n          slug\n        }\n      }\n      roles\n    }\n    instance {\n      name\n      reactions\n    }\n    myChannels {\n      id\n      slug\n      name\n      kind\n      private\n    }\n    currentSequence\n  }\n": typeof types.FramePartsFragmentDoc,
    "\n  query Frame {\n    ...FrameParts\n  }\n": typeof types.FrameDocument,
    "\n  fragment PersonFace on Person {\n    id\n    handle\n    displayName\n    avatarUrl\n  }\n": typeof types.PersonFaceFragmentDoc,
};
const documents: Documents = {
    "\n  fragment Tombstone on Post {\n    id\n    deleted\n    text\n  }\n": types.TombstoneFragmentDoc,
    "\n  fragment ReplyCount on Post {\n    id\n    replyCount\n  }\n": types.ReplyCountFragmentDoc,
    "\n  fragment ChannelPosts on Channel {\n    id\n    timeline(first: 20) {\n      ...PostPage\n    }\n  }\n": types.ChannelPostsFragmentDoc,
    "\n  mutation EditPost($postId: ID!, $text: String!) {\n    editPost(input: { postId: $postId, text: $text }) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n": types.EditPostDocument,
    "\n  fragment PostItem on Post {\n    id\n    text\n    deleted\n    version\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    replyTo {\n      id\n    }\n    quoteOf {\n      id\n      ...QuotedPost\n    }\n    restriction {\n      kind\n      reason\n    }\n    replyCount\n    repostCount\n    quoteCount\n    viewerReposted\n    viewerBookmarked\n    viewerCanEdit\n    viewerCanDelete\n    ...PostByline\n    ...PostText\n    ...PostCard\n    ...PostReactions\n  }\n": types.PostItemFragmentDoc,
    "\n  fragment PostPage on PostConnection {\n    edges {\n      cursor\n      node {\n        id\n        replyTo {\n          id\n        }\n        author {\n          id\n        }\n        ...PostItem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.PostPageFragmentDoc,
    "\n  query PostToQuote($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        ...QuotedPost\n      }\n    }\n  }\n": types.PostToQuoteDocument,
    "\n  subscription ThreadChanges($rootId: ID!, $after: String) {\n    threadChanged(rootId: $rootId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n": types.ThreadChangesDocument,
    "\n  fragment ThreadReplies on Post {\n    id\n    descendants(first: 100) {\n      ...PostPage\n    }\n  }\n": types.ThreadRepliesFragmentDoc,
    "\n  mutation DeletePost($postId: ID!) {\n    deletePost(input: { postId: $postId }) {\n      deletedId\n    }\n  }\n": types.DeletePostDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n": types.CreatePostDocument,
    "\n  query EveryonePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    everyoneTimeline(first: $first, after: $after) {\n      ...PostPage\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.EveryonePageDocument,
    "\n  fragment HomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n      author {\n        id\n        handle\n      }\n      ...PostItem\n    }\n    reasons {\n      ...ReasonForPost\n    }\n    repostedBy {\n      id\n      handle\n      displayName\n    }\n  }\n": types.HomeEdgeFragmentDoc,
    "\n  query HomePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    homeTimeline(first: $first, after: $after) {\n      edges {\n        ...HomeEdge\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.HomePageDocument,
    "\n  subscription HomeChanges($after: String) {\n    homeTimelineChanged(after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        author {\n          id\n          handle\n        }\n        ...PostItem\n      }\n      reasons {\n        ...ReasonForPost\n      }\n      repostedBy {\n        id\n        handle\n        displayName\n      }\n    }\n  }\n": types.HomeChangesDocument,
    "\n  query ThreadPage($id: ID!, $withFrame: Boolean!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        deleted\n        author {\n          id\n          handle\n          displayName\n        }\n        root {\n          id\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ancestors {\n          id\n          ...PostItem\n        }\n        ...PostItem\n        ...ThreadReplies\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.ThreadPageDocument,
    "\n  mutation AddBookmark($subjectId: ID!) {\n    addBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n": types.AddBookmarkDocument,
    "\n  mutation RemoveBookmark($subjectId: ID!) {\n    removeBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n": types.RemoveBookmarkDocument,
    "\n  fragment PostReactions on Post {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n": types.PostReactionsFragmentDoc,
    "\n  fragment ArticleReactions on Article {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n": types.ArticleReactionsFragmentDoc,
    "\n  mutation React($subjectId: ID!, $emoji: String!) {\n    react(input: { subjectId: $subjectId, emoji: $emoji }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n": types.ReactDocument,
    "\n  mutation Unreact($subjectId: ID!) {\n    unreact(input: { subjectId: $subjectId }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n": types.UnreactDocument,
    "\n  query SignInOptions {\n    instance {\n      name\n      demo\n      connections {\n        slug\n        label\n        loginUrl\n      }\n    }\n  }\n": types.SignInOptionsDocument,
    "\n  fragment CompletedPerson on Person {\n    id\n    handle\n    displayName\n    title\n    ...PersonFace\n  }\n": types.CompletedPersonFragmentDoc,
    "\n  query CompletePeople($prefix: String!) {\n    searchPeople(prefix: $prefix, first: 6) {\n      ...CompletedPerson\n    }\n  }\n": types.CompletePeopleDocument,
    "\n  query CompleteTags($prefix: String!) {\n    searchTags(prefix: $prefix, first: 6) {\n      id\n      name\n      followerCount\n    }\n  }\n": types.CompleteTagsDocument,
    "\n  fragment FollowState on Followable {\n    ... on Person {\n      id\n      viewerFollows\n      followerCount\n    }\n    ... on Channel {\n      id\n      viewerFollows\n    }\n    ... on Tag {\n      id\n      viewerFollows\n      followerCount\n    }\n  }\n": types.FollowStateFragmentDoc,
    "\n  mutation Follow($subjectId: ID!) {\n    follow(input: { subjectId: $subjectId }) {\n      subject {\n        ...FollowState\n      }\n    }\n  }\n": types.FollowDocument,
    "\n  mutation Unfollow($subjectId: ID!) {\n    unfollow(input: { subjectId: $subjectId }) {\n      subject {\n        ...FollowState\n      }\n    }\n  }\n": types.UnfollowDocument,
    "\n  query EditHistory($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        text\n        edits {\n          text\n          replacedAt\n        }\n      }\n    }\n  }\n": types.EditHistoryDocument,
    "\n  fragment PostByline on Post {\n    id\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      title\n      former\n      official {\n        label\n      }\n      ...PersonFace\n    }\n    channel {\n      id\n      slug\n      name\n      kind\n      private\n    }\n  }\n": types.PostBylineFragmentDoc,
    "\n  fragment QuotedPost on Post {\n    id\n    deleted\n    createdAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    ...PostText\n  }\n": types.QuotedPostFragmentDoc,
    "\n  fragment ReasonForPost on Reason {\n    kind\n    source {\n      __typename\n      ... on Node {\n        id\n      }\n      ... on Person {\n        handle\n        displayName\n      }\n      ... on Channel {\n        slug\n        name\n      }\n      ... on Tag {\n        tagName: name\n      }\n    }\n  }\n": types.ReasonForPostFragmentDoc,
    "\n  mutation Repost($postId: ID!, $key: String) {\n    repost(input: { postId: $postId, idempotencyKey: $key }) {\n      post {\n        id\n        viewerReposted\n        repostCount\n      }\n    }\n  }\n": types.RepostDocument,
    "\n  mutation UndoRepost($postId: ID!) {\n    undoRepost(input: { postId: $postId }) {\n      post {\n        id\n        viewerReposted\n        repostCount\n      }\n    }\n  }\n": types.UndoRepostDocument,
    "\n  fragment PostText on Post {\n    id\n    text\n    facets {\n      kind\n      start\n      end\n      url\n      person {\n        id\n        handle\n        displayName\n      }\n      tag {\n        id\n        name\n      }\n    }\n  }\n": types.PostTextFragmentDoc,
    "\n  query AttachedArticle($slug: String!) {\n    article(slug: $slug) {\n      id\n      ...ArticleTeaser\n    }\n  }\n": types.AttachedArticleDocument,
    "\n  fragment ArticleTeaser on Article {\n    id\n    slug\n    title\n    excerpt\n    readingMinutes\n    discussionCount\n    author {\n      id\n      displayName\n    }\n    blog {\n      id\n      title\n    }\n  }\n": types.ArticleTeaserFragmentDoc,
    "\n  fragment PostCard on Post {\n    id\n    card {\n      __typename\n      ... on ArticleCard {\n        notice\n        article {\n          id\n          ...ArticleTeaser\n        }\n      }\n      ... on BlogCard {\n        blog {\n          id\n          slug\n          title\n          description\n        }\n      }\n      ... on LinkCard {\n        url\n        title\n        linkDescription: description\n      }\n    }\n  }\n": types.PostCardFragmentDoc,
    "\n  fragment FrameParts on Query {\n    viewer {\n      person {\n        id\n        handle\n        displayName\n        ...PersonFace\n        blog {\n          id\n          slug\n        }\n      }\n      roles\n    }\n    instance {\n      name\n      reactions\n    }\n    myChannels {\n      id\n      slug\n      name\n      kind\n      private\n    }\n    currentSequence\n  }\n": types.FramePartsFragmentDoc,
    "\n  query Frame {\n    ...FrameParts\n  }\n": types.FrameDocument,
    "\n  fragment PersonFace on Person {\n    id\n    handle\n    displayName\n    avatarUrl\n  }\n": types.PersonFaceFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Tombstone on Post {\n    id\n    deleted\n    text\n  }\n"): (typeof documents)["\n  fragment Tombstone on Post {\n    id\n    deleted\n    text\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReplyCount on Post {\n    id\n    replyCount\n  }\n"): (typeof documents)["\n  fragment ReplyCount on Post {\n    id\n    replyCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChannelPosts on Channel {\n    id\n    timeline(first: 20) {\n      ...PostPage\n    }\n  }\n"): (typeof documents)["\n  fragment ChannelPosts on Channel {\n    id\n    timeline(first: 20) {\n      ...PostPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPost($postId: ID!, $text: String!) {\n    editPost(input: { postId: $postId, text: $text }) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditPost($postId: ID!, $text: String!) {\n    editPost(input: { postId: $postId, text: $text }) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostItem on Post {\n    id\n    text\n    deleted\n    version\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    replyTo {\n      id\n    }\n    quoteOf {\n      id\n      ...QuotedPost\n    }\n    restriction {\n      kind\n      reason\n    }\n    replyCount\n    repostCount\n    quoteCount\n    viewerReposted\n    viewerBookmarked\n    viewerCanEdit\n    viewerCanDelete\n    ...PostByline\n    ...PostText\n    ...PostCard\n    ...PostReactions\n  }\n"): (typeof documents)["\n  fragment PostItem on Post {\n    id\n    text\n    deleted\n    version\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    replyTo {\n      id\n    }\n    quoteOf {\n      id\n      ...QuotedPost\n    }\n    restriction {\n      kind\n      reason\n    }\n    replyCount\n    repostCount\n    quoteCount\n    viewerReposted\n    viewerBookmarked\n    viewerCanEdit\n    viewerCanDelete\n    ...PostByline\n    ...PostText\n    ...PostCard\n    ...PostReactions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostPage on PostConnection {\n    edges {\n      cursor\n      node {\n        id\n        replyTo {\n          id\n        }\n        author {\n          id\n        }\n        ...PostItem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment PostPage on PostConnection {\n    edges {\n      cursor\n      node {\n        id\n        replyTo {\n          id\n        }\n        author {\n          id\n        }\n        ...PostItem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostToQuote($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        ...QuotedPost\n      }\n    }\n  }\n"): (typeof documents)["\n  query PostToQuote($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        ...QuotedPost\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ThreadChanges($rootId: ID!, $after: String) {\n    threadChanged(rootId: $rootId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription ThreadChanges($rootId: ID!, $after: String) {\n    threadChanged(rootId: $rootId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadReplies on Post {\n    id\n    descendants(first: 100) {\n      ...PostPage\n    }\n  }\n"): (typeof documents)["\n  fragment ThreadReplies on Post {\n    id\n    descendants(first: 100) {\n      ...PostPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePost($postId: ID!) {\n    deletePost(input: { postId: $postId }) {\n      deletedId\n    }\n  }\n"): (typeof documents)["\n  mutation DeletePost($postId: ID!) {\n    deletePost(input: { postId: $postId }) {\n      deletedId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EveryonePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    everyoneTimeline(first: $first, after: $after) {\n      ...PostPage\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query EveryonePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    everyoneTimeline(first: $first, after: $after) {\n      ...PostPage\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n      author {\n        id\n        handle\n      }\n      ...PostItem\n    }\n    reasons {\n      ...ReasonForPost\n    }\n    repostedBy {\n      id\n      handle\n      displayName\n    }\n  }\n"): (typeof documents)["\n  fragment HomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n      author {\n        id\n        handle\n      }\n      ...PostItem\n    }\n    reasons {\n      ...ReasonForPost\n    }\n    repostedBy {\n      id\n      handle\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HomePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    homeTimeline(first: $first, after: $after) {\n      edges {\n        ...HomeEdge\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query HomePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    homeTimeline(first: $first, after: $after) {\n      edges {\n        ...HomeEdge\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription HomeChanges($after: String) {\n    homeTimelineChanged(after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        author {\n          id\n          handle\n        }\n        ...PostItem\n      }\n      reasons {\n        ...ReasonForPost\n      }\n      repostedBy {\n        id\n        handle\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription HomeChanges($after: String) {\n    homeTimelineChanged(after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        author {\n          id\n          handle\n        }\n        ...PostItem\n      }\n      reasons {\n        ...ReasonForPost\n      }\n      repostedBy {\n        id\n        handle\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadPage($id: ID!, $withFrame: Boolean!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        deleted\n        author {\n          id\n          handle\n          displayName\n        }\n        root {\n          id\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ancestors {\n          id\n          ...PostItem\n        }\n        ...PostItem\n        ...ThreadReplies\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query ThreadPage($id: ID!, $withFrame: Boolean!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        deleted\n        author {\n          id\n          handle\n          displayName\n        }\n        root {\n          id\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ancestors {\n          id\n          ...PostItem\n        }\n        ...PostItem\n        ...ThreadReplies\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddBookmark($subjectId: ID!) {\n    addBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddBookmark($subjectId: ID!) {\n    addBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveBookmark($subjectId: ID!) {\n    removeBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveBookmark($subjectId: ID!) {\n    removeBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostReactions on Post {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment PostReactions on Post {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleReactions on Article {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleReactions on Article {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation React($subjectId: ID!, $emoji: String!) {\n    react(input: { subjectId: $subjectId, emoji: $emoji }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation React($subjectId: ID!, $emoji: String!) {\n    react(input: { subjectId: $subjectId, emoji: $emoji }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unreact($subjectId: ID!) {\n    unreact(input: { subjectId: $subjectId }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Unreact($subjectId: ID!) {\n    unreact(input: { subjectId: $subjectId }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInOptions {\n    instance {\n      name\n      demo\n      connections {\n        slug\n        label\n        loginUrl\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInOptions {\n    instance {\n      name\n      demo\n      connections {\n        slug\n        label\n        loginUrl\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompletedPerson on Person {\n    id\n    handle\n    displayName\n    title\n    ...PersonFace\n  }\n"): (typeof documents)["\n  fragment CompletedPerson on Person {\n    id\n    handle\n    displayName\n    title\n    ...PersonFace\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompletePeople($prefix: String!) {\n    searchPeople(prefix: $prefix, first: 6) {\n      ...CompletedPerson\n    }\n  }\n"): (typeof documents)["\n  query CompletePeople($prefix: String!) {\n    searchPeople(prefix: $prefix, first: 6) {\n      ...CompletedPerson\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompleteTags($prefix: String!) {\n    searchTags(prefix: $prefix, first: 6) {\n      id\n      name\n      followerCount\n    }\n  }\n"): (typeof documents)["\n  query CompleteTags($prefix: String!) {\n    searchTags(prefix: $prefix, first: 6) {\n      id\n      name\n      followerCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowState on Followable {\n    ... on Person {\n      id\n      viewerFollows\n      followerCount\n    }\n    ... on Channel {\n      id\n      viewerFollows\n    }\n    ... on Tag {\n      id\n      viewerFollows\n      followerCount\n    }\n  }\n"): (typeof documents)["\n  fragment FollowState on Followable {\n    ... on Person {\n      id\n      viewerFollows\n      followerCount\n    }\n    ... on Channel {\n      id\n      viewerFollows\n    }\n    ... on Tag {\n      id\n      viewerFollows\n      followerCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Follow($subjectId: ID!) {\n    follow(input: { subjectId: $subjectId }) {\n      subject {\n        ...FollowState\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Follow($subjectId: ID!) {\n    follow(input: { subjectId: $subjectId }) {\n      subject {\n        ...FollowState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unfollow($subjectId: ID!) {\n    unfollow(input: { subjectId: $subjectId }) {\n      subject {\n        ...FollowState\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Unfollow($subjectId: ID!) {\n    unfollow(input: { subjectId: $subjectId }) {\n      subject {\n        ...FollowState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditHistory($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        text\n        edits {\n          text\n          replacedAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EditHistory($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        text\n        edits {\n          text\n          replacedAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostByline on Post {\n    id\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      title\n      former\n      official {\n        label\n      }\n      ...PersonFace\n    }\n    channel {\n      id\n      slug\n      name\n      kind\n      private\n    }\n  }\n"): (typeof documents)["\n  fragment PostByline on Post {\n    id\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      title\n      former\n      official {\n        label\n      }\n      ...PersonFace\n    }\n    channel {\n      id\n      slug\n      name\n      kind\n      private\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuotedPost on Post {\n    id\n    deleted\n    createdAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    ...PostText\n  }\n"): (typeof documents)["\n  fragment QuotedPost on Post {\n    id\n    deleted\n    createdAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    ...PostText\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReasonForPost on Reason {\n    kind\n    source {\n      __typename\n      ... on Node {\n        id\n      }\n      ... on Person {\n        handle\n        displayName\n      }\n      ... on Channel {\n        slug\n        name\n      }\n      ... on Tag {\n        tagName: name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ReasonForPost on Reason {\n    kind\n    source {\n      __typename\n      ... on Node {\n        id\n      }\n      ... on Person {\n        handle\n        displayName\n      }\n      ... on Channel {\n        slug\n        name\n      }\n      ... on Tag {\n        tagName: name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Repost($postId: ID!, $key: String) {\n    repost(input: { postId: $postId, idempotencyKey: $key }) {\n      post {\n        id\n        viewerReposted\n        repostCount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Repost($postId: ID!, $key: String) {\n    repost(input: { postId: $postId, idempotencyKey: $key }) {\n      post {\n        id\n        viewerReposted\n        repostCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoRepost($postId: ID!) {\n    undoRepost(input: { postId: $postId }) {\n      post {\n        id\n        viewerReposted\n        repostCount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoRepost($postId: ID!) {\n    undoRepost(input: { postId: $postId }) {\n      post {\n        id\n        viewerReposted\n        repostCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostText on Post {\n    id\n    text\n    facets {\n      kind\n      start\n      end\n      url\n      person {\n        id\n        handle\n        displayName\n      }\n      tag {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PostText on Post {\n    id\n    text\n    facets {\n      kind\n      start\n      end\n      url\n      person {\n        id\n        handle\n        displayName\n      }\n      tag {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AttachedArticle($slug: String!) {\n    article(slug: $slug) {\n      id\n      ...ArticleTeaser\n    }\n  }\n"): (typeof documents)["\n  query AttachedArticle($slug: String!) {\n    article(slug: $slug) {\n      id\n      ...ArticleTeaser\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleTeaser on Article {\n    id\n    slug\n    title\n    excerpt\n    readingMinutes\n    discussionCount\n    author {\n      id\n      displayName\n    }\n    blog {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleTeaser on Article {\n    id\n    slug\n    title\n    excerpt\n    readingMinutes\n    discussionCount\n    author {\n      id\n      displayName\n    }\n    blog {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostCard on Post {\n    id\n    card {\n      __typename\n      ... on ArticleCard {\n        notice\n        article {\n          id\n          ...ArticleTeaser\n        }\n      }\n      ... on BlogCard {\n        blog {\n          id\n          slug\n          title\n          description\n        }\n      }\n      ... on LinkCard {\n        url\n        title\n        linkDescription: description\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PostCard on Post {\n    id\n    card {\n      __typename\n      ... on ArticleCard {\n        notice\n        article {\n          id\n          ...ArticleTeaser\n        }\n      }\n      ... on BlogCard {\n        blog {\n          id\n          slug\n          title\n          description\n        }\n      }\n      ... on LinkCard {\n        url\n        title\n        linkDescription: description\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FrameParts on Query {\n    viewer {\n      person {\n        id\n        handle\n        displayName\n        ...PersonFace\n        blog {\n          id\n          slug\n        }\n      }\n      roles\n    }\n    instance {\n      name\n      reactions\n    }\n    myChannels {\n      id\n      slug\n      name\n      kind\n      private\n    }\n    currentSequence\n  }\n"): (typeof documents)["\n  fragment FrameParts on Query {\n    viewer {\n      person {\n        id\n        handle\n        displayName\n        ...PersonFace\n        blog {\n          id\n          slug\n        }\n      }\n      roles\n    }\n    instance {\n      name\n      reactions\n    }\n    myChannels {\n      id\n      slug\n      name\n      kind\n      private\n    }\n    currentSequence\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Frame {\n    ...FrameParts\n  }\n"): (typeof documents)["\n  query Frame {\n    ...FrameParts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonFace on Person {\n    id\n    handle\n    displayName\n    avatarUrl\n  }\n"): (typeof documents)["\n  fragment PersonFace on Person {\n    id\n    handle\n    displayName\n    avatarUrl\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;