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
    "\n  fragment PlacedEdge on PostEdge {\n    cursor\n    node {\n      id\n    }\n  }\n": typeof types.PlacedEdgeFragmentDoc,
    "\n  fragment PlacedHomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n    }\n    reasons {\n      kind\n      source {\n        id\n      }\n    }\n    repostedBy {\n      id\n    }\n  }\n": typeof types.PlacedHomeEdgeFragmentDoc,
    "\n  fragment Tombstone on Post {\n    id\n    deleted\n    text\n  }\n": typeof types.TombstoneFragmentDoc,
    "\n  fragment ReplyCount on Post {\n    id\n    replyCount\n  }\n": typeof types.ReplyCountFragmentDoc,
    "\n  subscription TimelineChanges($channelId: ID!, $after: String) {\n    timelineChanged(channelId: $channelId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n": typeof types.TimelineChangesDocument,
    "\n  mutation EditPost($postId: ID!, $text: String!) {\n    editPost(input: { postId: $postId, text: $text }) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n": typeof types.EditPostDocument,
    "\n  fragment PostItem on Post {\n    id\n    text\n    deleted\n    version\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    replyTo {\n      id\n      replyCount\n      author {\n        id\n        handle\n        displayName\n      }\n    }\n    quoteOf {\n      id\n      ...QuotedPost\n    }\n    restriction {\n      kind\n      reason\n    }\n    replyCount\n    repostCount\n    quoteCount\n    viewerReposted\n    viewerBookmarked\n    viewerCanEdit\n    viewerCanDelete\n    ...PostByline\n    ...PostText\n    ...PostCard\n    ...PostReactions\n  }\n": typeof types.PostItemFragmentDoc,
    "\n  fragment PostPage on PostConnection {\n    edges {\n      cursor\n      node {\n        id\n        deleted\n        replyTo {\n          id\n        }\n        author {\n          id\n        }\n        ...PostItem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.PostPageFragmentDoc,
    "\n  query PostToQuote($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        ...QuotedPost\n      }\n    }\n  }\n": typeof types.PostToQuoteDocument,
    "\n  subscription ThreadChanges($rootId: ID!, $after: String) {\n    threadChanged(rootId: $rootId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n": typeof types.ThreadChangesDocument,
    "\n  fragment ThreadReplies on Post {\n    id\n    descendants(first: 100) {\n      ...PostPage\n    }\n  }\n": typeof types.ThreadRepliesFragmentDoc,
    "\n  mutation DeletePost($postId: ID!) {\n    deletePost(input: { postId: $postId }) {\n      deletedId\n    }\n  }\n": typeof types.DeletePostDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n": typeof types.CreatePostDocument,
    "\n  query ArticlePage($slug: String!, $withFrame: Boolean!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanEdit\n      viewerBookmarked\n      discussionCount\n      citationCount\n      ...ArticleText\n      ...ArticleReactions\n      notice {\n        id\n        author {\n          id\n          handle\n          displayName\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ...ThreadReplies\n      }\n      citations(first: 10) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.ArticlePageDocument,
    "\n  query BlogPage($slug: String!, $after: String, $withFrame: Boolean!) {\n    blog(slug: $slug) {\n      id\n      slug\n      title\n      description\n      viewerCanWrite\n      owner {\n        __typename\n        ... on Person {\n          id\n          handle\n          displayName\n        }\n        ... on Department {\n          id\n          departmentName: name\n        }\n        ... on Channel {\n          id\n          slug\n          channelName: name\n        }\n      }\n      channel {\n        id\n        slug\n        name\n        kind\n        private\n      }\n      articles(first: 20, after: $after) {\n        ...ListedArticles\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.BlogPageDocument,
    "\n  query BlogDrafts($slug: String!, $withFrame: Boolean!) {\n    blog(slug: $slug) {\n      id\n      articles(first: 50, status: DRAFT) {\n        ...ListedArticles\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.BlogDraftsDocument,
    "\n  query ChannelPage($slug: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    channel(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      private\n      viewerIsMember\n      viewerFollows\n      viewerCanPost\n      ...ChannelAbout\n      timeline(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.ChannelPageDocument,
    "\n  query ChannelsPage($query: String, $after: String, $withFrame: Boolean!) {\n    channels(filter: { query: $query }, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ChannelRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.ChannelsPageDocument,
    "\n  query EditPage($slug: String!, $withFrame: Boolean!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanEdit\n      blog {\n        id\n        title\n      }\n      ...EditedArticle\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.EditPageDocument,
    "\n  query EveryonePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    everyoneTimeline(first: $first, after: $after) {\n      ...PostPage\n    }\n    channel(slug: \"everyone\") {\n      id\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.EveryonePageDocument,
    "\n  fragment HomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n      deleted\n      author {\n        id\n        handle\n      }\n      ...PostItem\n    }\n    reasons {\n      ...ReasonForPost\n    }\n    repostedBy {\n      id\n      handle\n      displayName\n    }\n  }\n": typeof types.HomeEdgeFragmentDoc,
    "\n  query HomePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    homeTimeline(first: $first, after: $after) {\n      edges {\n        ...HomeEdge\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.HomePageDocument,
    "\n  subscription HomeChanges($after: String) {\n    homeTimelineChanged(after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        author {\n          id\n          handle\n        }\n        ...PostItem\n      }\n      reasons {\n        ...ReasonForPost\n      }\n      repostedBy {\n        id\n        handle\n        displayName\n      }\n    }\n  }\n": typeof types.HomeChangesDocument,
    "\n  query PeoplePage($query: String, $after: String, $withFrame: Boolean!) {\n    people(filter: { query: $query }, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          viewerFollows\n          ...PersonRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.PeoplePageDocument,
    "\n  query PersonPage($handle: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    person(handle: $handle) {\n      id\n      handle\n      displayName\n      viewerIsSelf\n      viewerFollows\n      headline\n      bio\n      pronouns\n      location\n      skills\n      status {\n        text\n        emoji\n        until\n      }\n      blog {\n        id\n        slug\n        title\n      }\n      ...PersonAbout\n      ...PersonDetails\n      posts(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.PersonPageDocument,
    "\n  query SessionsPage($withFrame: Boolean!) {\n    viewer {\n      sessions {\n        id\n        ...OwnSession\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.SessionsPageDocument,
    "\n  query TagPage($name: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    tag(name: $name) {\n      id\n      name\n      viewerFollows\n      followerCount\n      articles(first: 3) {\n        ...ListedArticles\n      }\n      timeline(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.TagPageDocument,
    "\n  query ThreadPage($id: ID!, $withFrame: Boolean!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        deleted\n        author {\n          id\n          handle\n          displayName\n        }\n        root {\n          id\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ancestors {\n          id\n          ...PostItem\n        }\n        ...PostItem\n        ...ThreadReplies\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.ThreadPageDocument,
    "\n  query WritePage($slug: String!, $named: Boolean!, $withFrame: Boolean!) {\n    blog(slug: $slug) @include(if: $named) {\n      id\n      slug\n      title\n      viewerCanWrite\n    }\n    viewer {\n      person {\n        id\n        displayName\n        blog {\n          id\n          slug\n          title\n        }\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": typeof types.WritePageDocument,
    "\n  fragment ListedArticles on ArticleConnection {\n    edges {\n      cursor\n      node {\n        id\n        slug\n        title\n        excerpt\n        status\n        sticky\n        publishedAt\n        updatedAt\n        readingMinutes\n        discussionCount\n        author {\n          id\n          handle\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": typeof types.ListedArticlesFragmentDoc,
    "\n  fragment ArticleText on Article {\n    id\n    slug\n    title\n    excerpt\n    html\n    status\n    publishedAt\n    updatedAt\n    readingMinutes\n    author {\n      id\n      handle\n      displayName\n      title\n      ...PersonFace\n    }\n    blog {\n      id\n      slug\n      title\n    }\n    tags {\n      id\n      name\n    }\n    category {\n      id\n      name\n    }\n  }\n": typeof types.ArticleTextFragmentDoc,
    "\n  fragment SavedArticle on Article {\n    id\n    slug\n    title\n    status\n    revision {\n      id\n    }\n  }\n": typeof types.SavedArticleFragmentDoc,
    "\n  fragment EditedArticle on Article {\n    id\n    slug\n    title\n    body\n    excerpt\n    status\n    tags {\n      id\n      name\n    }\n    category {\n      id\n      name\n    }\n    ...SavedArticle\n  }\n": typeof types.EditedArticleFragmentDoc,
    "\n  mutation PublishArticle($input: PublishArticleInput!) {\n    publishArticle(input: $input) {\n      article {\n        id\n        slug\n        status\n        publishedAt\n      }\n      notice {\n        id\n      }\n    }\n  }\n": typeof types.PublishArticleDocument,
    "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...SavedArticle\n      }\n    }\n  }\n": typeof types.CreateArticleDocument,
    "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...SavedArticle\n        excerpt\n        html\n        body\n        readingMinutes\n        updatedAt\n        tags {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.UpdateArticleDocument,
    "\n  mutation CreateBlog($input: CreateBlogInput!) {\n    createBlog(input: $input) {\n      blog {\n        id\n        slug\n        title\n      }\n    }\n  }\n": typeof types.CreateBlogDocument,
    "\n  fragment ChannelAbout on Channel {\n    id\n    slug\n    name\n    kind\n    private\n    description\n    memberCount\n    owners {\n      id\n      handle\n      displayName\n    }\n    members(first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          handle\n          displayName\n          ...PersonFace\n        }\n      }\n    }\n  }\n": typeof types.ChannelAboutFragmentDoc,
    "\n  fragment ChannelRowParts on Channel {\n    id\n    slug\n    name\n    kind\n    private\n    description\n    memberCount\n    viewerIsMember\n  }\n": typeof types.ChannelRowPartsFragmentDoc,
    "\n  mutation JoinChannel($channelId: ID!) {\n    joinChannel(input: { channelId: $channelId }) {\n      channel {\n        id\n        viewerIsMember\n        viewerFollows\n        viewerCanPost\n        memberCount\n      }\n    }\n  }\n": typeof types.JoinChannelDocument,
    "\n  mutation LeaveChannel($channelId: ID!) {\n    leaveChannel(input: { channelId: $channelId }) {\n      channel {\n        id\n        viewerIsMember\n        viewerFollows\n        viewerCanPost\n        memberCount\n      }\n    }\n  }\n": typeof types.LeaveChannelDocument,
    "\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      channel {\n        id\n        slug\n        name\n        kind\n        private\n      }\n    }\n  }\n": typeof types.CreateChannelDocument,
    "\n  mutation AddBookmark($subjectId: ID!) {\n    addBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n": typeof types.AddBookmarkDocument,
    "\n  mutation RemoveBookmark($subjectId: ID!) {\n    removeBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n": typeof types.RemoveBookmarkDocument,
    "\n  fragment PostReactions on Post {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n": typeof types.PostReactionsFragmentDoc,
    "\n  fragment ArticleReactions on Article {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n": typeof types.ArticleReactionsFragmentDoc,
    "\n  mutation React($subjectId: ID!, $emoji: String!) {\n    react(input: { subjectId: $subjectId, emoji: $emoji }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n": typeof types.ReactDocument,
    "\n  mutation Unreact($subjectId: ID!) {\n    unreact(input: { subjectId: $subjectId }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n": typeof types.UnreactDocument,
    "\n  fragment PersonAbout on Person {\n    id\n    handle\n    displayName\n    pronouns\n    title\n    location\n    headline\n    bio\n    former\n    followerCount\n    followingCount\n    official {\n      label\n    }\n    department {\n      id\n      slug\n      name\n      channel {\n        id\n        slug\n      }\n    }\n    status {\n      text\n      emoji\n      until\n    }\n    ...PersonFace\n  }\n": typeof types.PersonAboutFragmentDoc,
    "\n  fragment PersonRowParts on Person {\n    id\n    handle\n    displayName\n    title\n    department {\n      id\n      name\n    }\n    status {\n      text\n      emoji\n    }\n    ...PersonFace\n  }\n": typeof types.PersonRowPartsFragmentDoc,
    "\n  fragment PersonDetails on Person {\n    id\n    skills\n    education {\n      school\n      degree\n      field\n      fromYear\n      toYear\n    }\n    employers {\n      company\n      title\n      fromYear\n      toYear\n    }\n    manager {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    reports(first: 20) {\n      edges {\n        cursor\n        node {\n          id\n          handle\n          displayName\n          ...PersonFace\n        }\n      }\n    }\n  }\n": typeof types.PersonDetailsFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      person {\n        id\n        headline\n        bio\n        pronouns\n        location\n        skills\n      }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  mutation SetStatus($input: SetStatusInput!) {\n    setStatus(input: $input) {\n      person {\n        id\n        status {\n          text\n          emoji\n          until\n        }\n      }\n    }\n  }\n": typeof types.SetStatusDocument,
    "\n  fragment OwnSession on Session {\n    id\n    createdAt\n    lastSeenAt\n    current\n    userAgent\n    connection\n  }\n": typeof types.OwnSessionFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      endedIds\n    }\n  }\n": typeof types.EndSessionDocument,
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
    "\n  fragment PostCard on Post {\n    id\n    card {\n      __typename\n      ... on ArticleCard {\n        notice\n        article {\n          id\n          ...ArticleTeaser\n        }\n      }\n      ... on BlogCard {\n        blog {\n          id\n          slug\n          title\n          description\n        }\n      }\n    }\n  }\n": typeof types.PostCardFragmentDoc,
    "\n  fragment FrameParts on Query {\n    viewer {\n      person {\n        id\n        handle\n        displayName\n        ...PersonFace\n        blog {\n          id\n          slug\n        }\n      }\n      roles\n    }\n    instance {\n      name\n      reactions\n    }\n    myChannels {\n      id\n      slug\n      name\n      kind\n      private\n    }\n    currentSequence\n  }\n": typeof types.FramePartsFragmentDoc,
    "\n  query Frame {\n    ...FrameParts\n  }\n": typeof types.FrameDocument,
    "\n  fragment PersonFace on Person {\n    id\n    handle\n    displayName\n    avatarUrl\n  }\n": typeof types.PersonFaceFragmentDoc,
};
const documents: Documents = {
    "\n  fragment PlacedEdge on PostEdge {\n    cursor\n    node {\n      id\n    }\n  }\n": types.PlacedEdgeFragmentDoc,
    "\n  fragment PlacedHomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n    }\n    reasons {\n      kind\n      source {\n        id\n      }\n    }\n    repostedBy {\n      id\n    }\n  }\n": types.PlacedHomeEdgeFragmentDoc,
    "\n  fragment Tombstone on Post {\n    id\n    deleted\n    text\n  }\n": types.TombstoneFragmentDoc,
    "\n  fragment ReplyCount on Post {\n    id\n    replyCount\n  }\n": types.ReplyCountFragmentDoc,
    "\n  subscription TimelineChanges($channelId: ID!, $after: String) {\n    timelineChanged(channelId: $channelId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n": types.TimelineChangesDocument,
    "\n  mutation EditPost($postId: ID!, $text: String!) {\n    editPost(input: { postId: $postId, text: $text }) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n": types.EditPostDocument,
    "\n  fragment PostItem on Post {\n    id\n    text\n    deleted\n    version\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    replyTo {\n      id\n      replyCount\n      author {\n        id\n        handle\n        displayName\n      }\n    }\n    quoteOf {\n      id\n      ...QuotedPost\n    }\n    restriction {\n      kind\n      reason\n    }\n    replyCount\n    repostCount\n    quoteCount\n    viewerReposted\n    viewerBookmarked\n    viewerCanEdit\n    viewerCanDelete\n    ...PostByline\n    ...PostText\n    ...PostCard\n    ...PostReactions\n  }\n": types.PostItemFragmentDoc,
    "\n  fragment PostPage on PostConnection {\n    edges {\n      cursor\n      node {\n        id\n        deleted\n        replyTo {\n          id\n        }\n        author {\n          id\n        }\n        ...PostItem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.PostPageFragmentDoc,
    "\n  query PostToQuote($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        ...QuotedPost\n      }\n    }\n  }\n": types.PostToQuoteDocument,
    "\n  subscription ThreadChanges($rootId: ID!, $after: String) {\n    threadChanged(rootId: $rootId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n": types.ThreadChangesDocument,
    "\n  fragment ThreadReplies on Post {\n    id\n    descendants(first: 100) {\n      ...PostPage\n    }\n  }\n": types.ThreadRepliesFragmentDoc,
    "\n  mutation DeletePost($postId: ID!) {\n    deletePost(input: { postId: $postId }) {\n      deletedId\n    }\n  }\n": types.DeletePostDocument,
    "\n  mutation CreatePost($input: CreatePostInput!) {\n    createPost(input: $input) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n": types.CreatePostDocument,
    "\n  query ArticlePage($slug: String!, $withFrame: Boolean!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanEdit\n      viewerBookmarked\n      discussionCount\n      citationCount\n      ...ArticleText\n      ...ArticleReactions\n      notice {\n        id\n        author {\n          id\n          handle\n          displayName\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ...ThreadReplies\n      }\n      citations(first: 10) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.ArticlePageDocument,
    "\n  query BlogPage($slug: String!, $after: String, $withFrame: Boolean!) {\n    blog(slug: $slug) {\n      id\n      slug\n      title\n      description\n      viewerCanWrite\n      owner {\n        __typename\n        ... on Person {\n          id\n          handle\n          displayName\n        }\n        ... on Department {\n          id\n          departmentName: name\n        }\n        ... on Channel {\n          id\n          slug\n          channelName: name\n        }\n      }\n      channel {\n        id\n        slug\n        name\n        kind\n        private\n      }\n      articles(first: 20, after: $after) {\n        ...ListedArticles\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.BlogPageDocument,
    "\n  query BlogDrafts($slug: String!, $withFrame: Boolean!) {\n    blog(slug: $slug) {\n      id\n      articles(first: 50, status: DRAFT) {\n        ...ListedArticles\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.BlogDraftsDocument,
    "\n  query ChannelPage($slug: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    channel(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      private\n      viewerIsMember\n      viewerFollows\n      viewerCanPost\n      ...ChannelAbout\n      timeline(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.ChannelPageDocument,
    "\n  query ChannelsPage($query: String, $after: String, $withFrame: Boolean!) {\n    channels(filter: { query: $query }, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ChannelRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.ChannelsPageDocument,
    "\n  query EditPage($slug: String!, $withFrame: Boolean!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanEdit\n      blog {\n        id\n        title\n      }\n      ...EditedArticle\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.EditPageDocument,
    "\n  query EveryonePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    everyoneTimeline(first: $first, after: $after) {\n      ...PostPage\n    }\n    channel(slug: \"everyone\") {\n      id\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.EveryonePageDocument,
    "\n  fragment HomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n      deleted\n      author {\n        id\n        handle\n      }\n      ...PostItem\n    }\n    reasons {\n      ...ReasonForPost\n    }\n    repostedBy {\n      id\n      handle\n      displayName\n    }\n  }\n": types.HomeEdgeFragmentDoc,
    "\n  query HomePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    homeTimeline(first: $first, after: $after) {\n      edges {\n        ...HomeEdge\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.HomePageDocument,
    "\n  subscription HomeChanges($after: String) {\n    homeTimelineChanged(after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        author {\n          id\n          handle\n        }\n        ...PostItem\n      }\n      reasons {\n        ...ReasonForPost\n      }\n      repostedBy {\n        id\n        handle\n        displayName\n      }\n    }\n  }\n": types.HomeChangesDocument,
    "\n  query PeoplePage($query: String, $after: String, $withFrame: Boolean!) {\n    people(filter: { query: $query }, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          viewerFollows\n          ...PersonRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.PeoplePageDocument,
    "\n  query PersonPage($handle: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    person(handle: $handle) {\n      id\n      handle\n      displayName\n      viewerIsSelf\n      viewerFollows\n      headline\n      bio\n      pronouns\n      location\n      skills\n      status {\n        text\n        emoji\n        until\n      }\n      blog {\n        id\n        slug\n        title\n      }\n      ...PersonAbout\n      ...PersonDetails\n      posts(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.PersonPageDocument,
    "\n  query SessionsPage($withFrame: Boolean!) {\n    viewer {\n      sessions {\n        id\n        ...OwnSession\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.SessionsPageDocument,
    "\n  query TagPage($name: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    tag(name: $name) {\n      id\n      name\n      viewerFollows\n      followerCount\n      articles(first: 3) {\n        ...ListedArticles\n      }\n      timeline(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.TagPageDocument,
    "\n  query ThreadPage($id: ID!, $withFrame: Boolean!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        deleted\n        author {\n          id\n          handle\n          displayName\n        }\n        root {\n          id\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ancestors {\n          id\n          ...PostItem\n        }\n        ...PostItem\n        ...ThreadReplies\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.ThreadPageDocument,
    "\n  query WritePage($slug: String!, $named: Boolean!, $withFrame: Boolean!) {\n    blog(slug: $slug) @include(if: $named) {\n      id\n      slug\n      title\n      viewerCanWrite\n    }\n    viewer {\n      person {\n        id\n        displayName\n        blog {\n          id\n          slug\n          title\n        }\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n": types.WritePageDocument,
    "\n  fragment ListedArticles on ArticleConnection {\n    edges {\n      cursor\n      node {\n        id\n        slug\n        title\n        excerpt\n        status\n        sticky\n        publishedAt\n        updatedAt\n        readingMinutes\n        discussionCount\n        author {\n          id\n          handle\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n": types.ListedArticlesFragmentDoc,
    "\n  fragment ArticleText on Article {\n    id\n    slug\n    title\n    excerpt\n    html\n    status\n    publishedAt\n    updatedAt\n    readingMinutes\n    author {\n      id\n      handle\n      displayName\n      title\n      ...PersonFace\n    }\n    blog {\n      id\n      slug\n      title\n    }\n    tags {\n      id\n      name\n    }\n    category {\n      id\n      name\n    }\n  }\n": types.ArticleTextFragmentDoc,
    "\n  fragment SavedArticle on Article {\n    id\n    slug\n    title\n    status\n    revision {\n      id\n    }\n  }\n": types.SavedArticleFragmentDoc,
    "\n  fragment EditedArticle on Article {\n    id\n    slug\n    title\n    body\n    excerpt\n    status\n    tags {\n      id\n      name\n    }\n    category {\n      id\n      name\n    }\n    ...SavedArticle\n  }\n": types.EditedArticleFragmentDoc,
    "\n  mutation PublishArticle($input: PublishArticleInput!) {\n    publishArticle(input: $input) {\n      article {\n        id\n        slug\n        status\n        publishedAt\n      }\n      notice {\n        id\n      }\n    }\n  }\n": types.PublishArticleDocument,
    "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...SavedArticle\n      }\n    }\n  }\n": types.CreateArticleDocument,
    "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...SavedArticle\n        excerpt\n        html\n        body\n        readingMinutes\n        updatedAt\n        tags {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.UpdateArticleDocument,
    "\n  mutation CreateBlog($input: CreateBlogInput!) {\n    createBlog(input: $input) {\n      blog {\n        id\n        slug\n        title\n      }\n    }\n  }\n": types.CreateBlogDocument,
    "\n  fragment ChannelAbout on Channel {\n    id\n    slug\n    name\n    kind\n    private\n    description\n    memberCount\n    owners {\n      id\n      handle\n      displayName\n    }\n    members(first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          handle\n          displayName\n          ...PersonFace\n        }\n      }\n    }\n  }\n": types.ChannelAboutFragmentDoc,
    "\n  fragment ChannelRowParts on Channel {\n    id\n    slug\n    name\n    kind\n    private\n    description\n    memberCount\n    viewerIsMember\n  }\n": types.ChannelRowPartsFragmentDoc,
    "\n  mutation JoinChannel($channelId: ID!) {\n    joinChannel(input: { channelId: $channelId }) {\n      channel {\n        id\n        viewerIsMember\n        viewerFollows\n        viewerCanPost\n        memberCount\n      }\n    }\n  }\n": types.JoinChannelDocument,
    "\n  mutation LeaveChannel($channelId: ID!) {\n    leaveChannel(input: { channelId: $channelId }) {\n      channel {\n        id\n        viewerIsMember\n        viewerFollows\n        viewerCanPost\n        memberCount\n      }\n    }\n  }\n": types.LeaveChannelDocument,
    "\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      channel {\n        id\n        slug\n        name\n        kind\n        private\n      }\n    }\n  }\n": types.CreateChannelDocument,
    "\n  mutation AddBookmark($subjectId: ID!) {\n    addBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n": types.AddBookmarkDocument,
    "\n  mutation RemoveBookmark($subjectId: ID!) {\n    removeBookmark(input: { subjectId: $subjectId }) {\n      subject {\n        ... on Post {\n          id\n          viewerBookmarked\n        }\n        ... on Article {\n          id\n          viewerBookmarked\n        }\n      }\n    }\n  }\n": types.RemoveBookmarkDocument,
    "\n  fragment PostReactions on Post {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n": types.PostReactionsFragmentDoc,
    "\n  fragment ArticleReactions on Article {\n    id\n    viewerReaction\n    reactionCounts {\n      emoji\n      count\n    }\n  }\n": types.ArticleReactionsFragmentDoc,
    "\n  mutation React($subjectId: ID!, $emoji: String!) {\n    react(input: { subjectId: $subjectId, emoji: $emoji }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n": types.ReactDocument,
    "\n  mutation Unreact($subjectId: ID!) {\n    unreact(input: { subjectId: $subjectId }) {\n      subject {\n        ...PostReactions\n        ...ArticleReactions\n      }\n    }\n  }\n": types.UnreactDocument,
    "\n  fragment PersonAbout on Person {\n    id\n    handle\n    displayName\n    pronouns\n    title\n    location\n    headline\n    bio\n    former\n    followerCount\n    followingCount\n    official {\n      label\n    }\n    department {\n      id\n      slug\n      name\n      channel {\n        id\n        slug\n      }\n    }\n    status {\n      text\n      emoji\n      until\n    }\n    ...PersonFace\n  }\n": types.PersonAboutFragmentDoc,
    "\n  fragment PersonRowParts on Person {\n    id\n    handle\n    displayName\n    title\n    department {\n      id\n      name\n    }\n    status {\n      text\n      emoji\n    }\n    ...PersonFace\n  }\n": types.PersonRowPartsFragmentDoc,
    "\n  fragment PersonDetails on Person {\n    id\n    skills\n    education {\n      school\n      degree\n      field\n      fromYear\n      toYear\n    }\n    employers {\n      company\n      title\n      fromYear\n      toYear\n    }\n    manager {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    reports(first: 20) {\n      edges {\n        cursor\n        node {\n          id\n          handle\n          displayName\n          ...PersonFace\n        }\n      }\n    }\n  }\n": types.PersonDetailsFragmentDoc,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      person {\n        id\n        headline\n        bio\n        pronouns\n        location\n        skills\n      }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  mutation SetStatus($input: SetStatusInput!) {\n    setStatus(input: $input) {\n      person {\n        id\n        status {\n          text\n          emoji\n          until\n        }\n      }\n    }\n  }\n": types.SetStatusDocument,
    "\n  fragment OwnSession on Session {\n    id\n    createdAt\n    lastSeenAt\n    current\n    userAgent\n    connection\n  }\n": types.OwnSessionFragmentDoc,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      endedIds\n    }\n  }\n": types.EndSessionDocument,
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
    "\n  fragment PostCard on Post {\n    id\n    card {\n      __typename\n      ... on ArticleCard {\n        notice\n        article {\n          id\n          ...ArticleTeaser\n        }\n      }\n      ... on BlogCard {\n        blog {\n          id\n          slug\n          title\n          description\n        }\n      }\n    }\n  }\n": types.PostCardFragmentDoc,
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
export function graphql(source: "\n  fragment PlacedEdge on PostEdge {\n    cursor\n    node {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment PlacedEdge on PostEdge {\n    cursor\n    node {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlacedHomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n    }\n    reasons {\n      kind\n      source {\n        id\n      }\n    }\n    repostedBy {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment PlacedHomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n    }\n    reasons {\n      kind\n      source {\n        id\n      }\n    }\n    repostedBy {\n      id\n    }\n  }\n"];
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
export function graphql(source: "\n  subscription TimelineChanges($channelId: ID!, $after: String) {\n    timelineChanged(channelId: $channelId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription TimelineChanges($channelId: ID!, $after: String) {\n    timelineChanged(channelId: $channelId, after: $after) {\n      sequence\n      kind\n      postId\n      post {\n        id\n        ...PostItem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPost($postId: ID!, $text: String!) {\n    editPost(input: { postId: $postId, text: $text }) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditPost($postId: ID!, $text: String!) {\n    editPost(input: { postId: $postId, text: $text }) {\n      post {\n        ...PostItem\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostItem on Post {\n    id\n    text\n    deleted\n    version\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    replyTo {\n      id\n      replyCount\n      author {\n        id\n        handle\n        displayName\n      }\n    }\n    quoteOf {\n      id\n      ...QuotedPost\n    }\n    restriction {\n      kind\n      reason\n    }\n    replyCount\n    repostCount\n    quoteCount\n    viewerReposted\n    viewerBookmarked\n    viewerCanEdit\n    viewerCanDelete\n    ...PostByline\n    ...PostText\n    ...PostCard\n    ...PostReactions\n  }\n"): (typeof documents)["\n  fragment PostItem on Post {\n    id\n    text\n    deleted\n    version\n    createdAt\n    editedAt\n    author {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    replyTo {\n      id\n      replyCount\n      author {\n        id\n        handle\n        displayName\n      }\n    }\n    quoteOf {\n      id\n      ...QuotedPost\n    }\n    restriction {\n      kind\n      reason\n    }\n    replyCount\n    repostCount\n    quoteCount\n    viewerReposted\n    viewerBookmarked\n    viewerCanEdit\n    viewerCanDelete\n    ...PostByline\n    ...PostText\n    ...PostCard\n    ...PostReactions\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PostPage on PostConnection {\n    edges {\n      cursor\n      node {\n        id\n        deleted\n        replyTo {\n          id\n        }\n        author {\n          id\n        }\n        ...PostItem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment PostPage on PostConnection {\n    edges {\n      cursor\n      node {\n        id\n        deleted\n        replyTo {\n          id\n        }\n        author {\n          id\n        }\n        ...PostItem\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
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
export function graphql(source: "\n  query ArticlePage($slug: String!, $withFrame: Boolean!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanEdit\n      viewerBookmarked\n      discussionCount\n      citationCount\n      ...ArticleText\n      ...ArticleReactions\n      notice {\n        id\n        author {\n          id\n          handle\n          displayName\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ...ThreadReplies\n      }\n      citations(first: 10) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query ArticlePage($slug: String!, $withFrame: Boolean!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanEdit\n      viewerBookmarked\n      discussionCount\n      citationCount\n      ...ArticleText\n      ...ArticleReactions\n      notice {\n        id\n        author {\n          id\n          handle\n          displayName\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ...ThreadReplies\n      }\n      citations(first: 10) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlogPage($slug: String!, $after: String, $withFrame: Boolean!) {\n    blog(slug: $slug) {\n      id\n      slug\n      title\n      description\n      viewerCanWrite\n      owner {\n        __typename\n        ... on Person {\n          id\n          handle\n          displayName\n        }\n        ... on Department {\n          id\n          departmentName: name\n        }\n        ... on Channel {\n          id\n          slug\n          channelName: name\n        }\n      }\n      channel {\n        id\n        slug\n        name\n        kind\n        private\n      }\n      articles(first: 20, after: $after) {\n        ...ListedArticles\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query BlogPage($slug: String!, $after: String, $withFrame: Boolean!) {\n    blog(slug: $slug) {\n      id\n      slug\n      title\n      description\n      viewerCanWrite\n      owner {\n        __typename\n        ... on Person {\n          id\n          handle\n          displayName\n        }\n        ... on Department {\n          id\n          departmentName: name\n        }\n        ... on Channel {\n          id\n          slug\n          channelName: name\n        }\n      }\n      channel {\n        id\n        slug\n        name\n        kind\n        private\n      }\n      articles(first: 20, after: $after) {\n        ...ListedArticles\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlogDrafts($slug: String!, $withFrame: Boolean!) {\n    blog(slug: $slug) {\n      id\n      articles(first: 50, status: DRAFT) {\n        ...ListedArticles\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query BlogDrafts($slug: String!, $withFrame: Boolean!) {\n    blog(slug: $slug) {\n      id\n      articles(first: 50, status: DRAFT) {\n        ...ListedArticles\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChannelPage($slug: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    channel(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      private\n      viewerIsMember\n      viewerFollows\n      viewerCanPost\n      ...ChannelAbout\n      timeline(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query ChannelPage($slug: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    channel(slug: $slug) {\n      id\n      slug\n      name\n      kind\n      private\n      viewerIsMember\n      viewerFollows\n      viewerCanPost\n      ...ChannelAbout\n      timeline(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChannelsPage($query: String, $after: String, $withFrame: Boolean!) {\n    channels(filter: { query: $query }, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ChannelRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query ChannelsPage($query: String, $after: String, $withFrame: Boolean!) {\n    channels(filter: { query: $query }, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          ...ChannelRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditPage($slug: String!, $withFrame: Boolean!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanEdit\n      blog {\n        id\n        title\n      }\n      ...EditedArticle\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query EditPage($slug: String!, $withFrame: Boolean!) {\n    article(slug: $slug) {\n      id\n      slug\n      title\n      viewerCanEdit\n      blog {\n        id\n        title\n      }\n      ...EditedArticle\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EveryonePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    everyoneTimeline(first: $first, after: $after) {\n      ...PostPage\n    }\n    channel(slug: \"everyone\") {\n      id\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query EveryonePage($first: Int!, $after: String, $withFrame: Boolean!) {\n    everyoneTimeline(first: $first, after: $after) {\n      ...PostPage\n    }\n    channel(slug: \"everyone\") {\n      id\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n      deleted\n      author {\n        id\n        handle\n      }\n      ...PostItem\n    }\n    reasons {\n      ...ReasonForPost\n    }\n    repostedBy {\n      id\n      handle\n      displayName\n    }\n  }\n"): (typeof documents)["\n  fragment HomeEdge on HomeTimelineEdge {\n    cursor\n    node {\n      id\n      deleted\n      author {\n        id\n        handle\n      }\n      ...PostItem\n    }\n    reasons {\n      ...ReasonForPost\n    }\n    repostedBy {\n      id\n      handle\n      displayName\n    }\n  }\n"];
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
export function graphql(source: "\n  query PeoplePage($query: String, $after: String, $withFrame: Boolean!) {\n    people(filter: { query: $query }, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          viewerFollows\n          ...PersonRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query PeoplePage($query: String, $after: String, $withFrame: Boolean!) {\n    people(filter: { query: $query }, first: 50, after: $after) {\n      edges {\n        cursor\n        node {\n          id\n          displayName\n          viewerFollows\n          ...PersonRowParts\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PersonPage($handle: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    person(handle: $handle) {\n      id\n      handle\n      displayName\n      viewerIsSelf\n      viewerFollows\n      headline\n      bio\n      pronouns\n      location\n      skills\n      status {\n        text\n        emoji\n        until\n      }\n      blog {\n        id\n        slug\n        title\n      }\n      ...PersonAbout\n      ...PersonDetails\n      posts(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query PersonPage($handle: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    person(handle: $handle) {\n      id\n      handle\n      displayName\n      viewerIsSelf\n      viewerFollows\n      headline\n      bio\n      pronouns\n      location\n      skills\n      status {\n        text\n        emoji\n        until\n      }\n      blog {\n        id\n        slug\n        title\n      }\n      ...PersonAbout\n      ...PersonDetails\n      posts(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SessionsPage($withFrame: Boolean!) {\n    viewer {\n      sessions {\n        id\n        ...OwnSession\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query SessionsPage($withFrame: Boolean!) {\n    viewer {\n      sessions {\n        id\n        ...OwnSession\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TagPage($name: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    tag(name: $name) {\n      id\n      name\n      viewerFollows\n      followerCount\n      articles(first: 3) {\n        ...ListedArticles\n      }\n      timeline(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query TagPage($name: String!, $first: Int!, $after: String, $withFrame: Boolean!) {\n    tag(name: $name) {\n      id\n      name\n      viewerFollows\n      followerCount\n      articles(first: 3) {\n        ...ListedArticles\n      }\n      timeline(first: $first, after: $after) {\n        ...PostPage\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadPage($id: ID!, $withFrame: Boolean!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        deleted\n        author {\n          id\n          handle\n          displayName\n        }\n        root {\n          id\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ancestors {\n          id\n          ...PostItem\n        }\n        ...PostItem\n        ...ThreadReplies\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query ThreadPage($id: ID!, $withFrame: Boolean!) {\n    node(id: $id) {\n      __typename\n      ... on Post {\n        id\n        deleted\n        author {\n          id\n          handle\n          displayName\n        }\n        root {\n          id\n        }\n        channel {\n          id\n          viewerCanPost\n        }\n        ancestors {\n          id\n          ...PostItem\n        }\n        ...PostItem\n        ...ThreadReplies\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WritePage($slug: String!, $named: Boolean!, $withFrame: Boolean!) {\n    blog(slug: $slug) @include(if: $named) {\n      id\n      slug\n      title\n      viewerCanWrite\n    }\n    viewer {\n      person {\n        id\n        displayName\n        blog {\n          id\n          slug\n          title\n        }\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"): (typeof documents)["\n  query WritePage($slug: String!, $named: Boolean!, $withFrame: Boolean!) {\n    blog(slug: $slug) @include(if: $named) {\n      id\n      slug\n      title\n      viewerCanWrite\n    }\n    viewer {\n      person {\n        id\n        displayName\n        blog {\n          id\n          slug\n          title\n        }\n      }\n    }\n    ...FrameParts @include(if: $withFrame)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListedArticles on ArticleConnection {\n    edges {\n      cursor\n      node {\n        id\n        slug\n        title\n        excerpt\n        status\n        sticky\n        publishedAt\n        updatedAt\n        readingMinutes\n        discussionCount\n        author {\n          id\n          handle\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"): (typeof documents)["\n  fragment ListedArticles on ArticleConnection {\n    edges {\n      cursor\n      node {\n        id\n        slug\n        title\n        excerpt\n        status\n        sticky\n        publishedAt\n        updatedAt\n        readingMinutes\n        discussionCount\n        author {\n          id\n          handle\n          displayName\n        }\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleText on Article {\n    id\n    slug\n    title\n    excerpt\n    html\n    status\n    publishedAt\n    updatedAt\n    readingMinutes\n    author {\n      id\n      handle\n      displayName\n      title\n      ...PersonFace\n    }\n    blog {\n      id\n      slug\n      title\n    }\n    tags {\n      id\n      name\n    }\n    category {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleText on Article {\n    id\n    slug\n    title\n    excerpt\n    html\n    status\n    publishedAt\n    updatedAt\n    readingMinutes\n    author {\n      id\n      handle\n      displayName\n      title\n      ...PersonFace\n    }\n    blog {\n      id\n      slug\n      title\n    }\n    tags {\n      id\n      name\n    }\n    category {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedArticle on Article {\n    id\n    slug\n    title\n    status\n    revision {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment SavedArticle on Article {\n    id\n    slug\n    title\n    status\n    revision {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditedArticle on Article {\n    id\n    slug\n    title\n    body\n    excerpt\n    status\n    tags {\n      id\n      name\n    }\n    category {\n      id\n      name\n    }\n    ...SavedArticle\n  }\n"): (typeof documents)["\n  fragment EditedArticle on Article {\n    id\n    slug\n    title\n    body\n    excerpt\n    status\n    tags {\n      id\n      name\n    }\n    category {\n      id\n      name\n    }\n    ...SavedArticle\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishArticle($input: PublishArticleInput!) {\n    publishArticle(input: $input) {\n      article {\n        id\n        slug\n        status\n        publishedAt\n      }\n      notice {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishArticle($input: PublishArticleInput!) {\n    publishArticle(input: $input) {\n      article {\n        id\n        slug\n        status\n        publishedAt\n      }\n      notice {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...SavedArticle\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateArticle($input: CreateArticleInput!) {\n    createArticle(input: $input) {\n      article {\n        ...SavedArticle\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...SavedArticle\n        excerpt\n        html\n        body\n        readingMinutes\n        updatedAt\n        tags {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateArticle($input: UpdateArticleInput!) {\n    updateArticle(input: $input) {\n      article {\n        ...SavedArticle\n        excerpt\n        html\n        body\n        readingMinutes\n        updatedAt\n        tags {\n          id\n          name\n        }\n        category {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateBlog($input: CreateBlogInput!) {\n    createBlog(input: $input) {\n      blog {\n        id\n        slug\n        title\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateBlog($input: CreateBlogInput!) {\n    createBlog(input: $input) {\n      blog {\n        id\n        slug\n        title\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChannelAbout on Channel {\n    id\n    slug\n    name\n    kind\n    private\n    description\n    memberCount\n    owners {\n      id\n      handle\n      displayName\n    }\n    members(first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          handle\n          displayName\n          ...PersonFace\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ChannelAbout on Channel {\n    id\n    slug\n    name\n    kind\n    private\n    description\n    memberCount\n    owners {\n      id\n      handle\n      displayName\n    }\n    members(first: 8) {\n      edges {\n        cursor\n        node {\n          id\n          handle\n          displayName\n          ...PersonFace\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChannelRowParts on Channel {\n    id\n    slug\n    name\n    kind\n    private\n    description\n    memberCount\n    viewerIsMember\n  }\n"): (typeof documents)["\n  fragment ChannelRowParts on Channel {\n    id\n    slug\n    name\n    kind\n    private\n    description\n    memberCount\n    viewerIsMember\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinChannel($channelId: ID!) {\n    joinChannel(input: { channelId: $channelId }) {\n      channel {\n        id\n        viewerIsMember\n        viewerFollows\n        viewerCanPost\n        memberCount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinChannel($channelId: ID!) {\n    joinChannel(input: { channelId: $channelId }) {\n      channel {\n        id\n        viewerIsMember\n        viewerFollows\n        viewerCanPost\n        memberCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveChannel($channelId: ID!) {\n    leaveChannel(input: { channelId: $channelId }) {\n      channel {\n        id\n        viewerIsMember\n        viewerFollows\n        viewerCanPost\n        memberCount\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveChannel($channelId: ID!) {\n    leaveChannel(input: { channelId: $channelId }) {\n      channel {\n        id\n        viewerIsMember\n        viewerFollows\n        viewerCanPost\n        memberCount\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      channel {\n        id\n        slug\n        name\n        kind\n        private\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateChannel($input: CreateChannelInput!) {\n    createChannel(input: $input) {\n      channel {\n        id\n        slug\n        name\n        kind\n        private\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment PersonAbout on Person {\n    id\n    handle\n    displayName\n    pronouns\n    title\n    location\n    headline\n    bio\n    former\n    followerCount\n    followingCount\n    official {\n      label\n    }\n    department {\n      id\n      slug\n      name\n      channel {\n        id\n        slug\n      }\n    }\n    status {\n      text\n      emoji\n      until\n    }\n    ...PersonFace\n  }\n"): (typeof documents)["\n  fragment PersonAbout on Person {\n    id\n    handle\n    displayName\n    pronouns\n    title\n    location\n    headline\n    bio\n    former\n    followerCount\n    followingCount\n    official {\n      label\n    }\n    department {\n      id\n      slug\n      name\n      channel {\n        id\n        slug\n      }\n    }\n    status {\n      text\n      emoji\n      until\n    }\n    ...PersonFace\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRowParts on Person {\n    id\n    handle\n    displayName\n    title\n    department {\n      id\n      name\n    }\n    status {\n      text\n      emoji\n    }\n    ...PersonFace\n  }\n"): (typeof documents)["\n  fragment PersonRowParts on Person {\n    id\n    handle\n    displayName\n    title\n    department {\n      id\n      name\n    }\n    status {\n      text\n      emoji\n    }\n    ...PersonFace\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonDetails on Person {\n    id\n    skills\n    education {\n      school\n      degree\n      field\n      fromYear\n      toYear\n    }\n    employers {\n      company\n      title\n      fromYear\n      toYear\n    }\n    manager {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    reports(first: 20) {\n      edges {\n        cursor\n        node {\n          id\n          handle\n          displayName\n          ...PersonFace\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PersonDetails on Person {\n    id\n    skills\n    education {\n      school\n      degree\n      field\n      fromYear\n      toYear\n    }\n    employers {\n      company\n      title\n      fromYear\n      toYear\n    }\n    manager {\n      id\n      handle\n      displayName\n      ...PersonFace\n    }\n    reports(first: 20) {\n      edges {\n        cursor\n        node {\n          id\n          handle\n          displayName\n          ...PersonFace\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      person {\n        id\n        headline\n        bio\n        pronouns\n        location\n        skills\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      person {\n        id\n        headline\n        bio\n        pronouns\n        location\n        skills\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetStatus($input: SetStatusInput!) {\n    setStatus(input: $input) {\n      person {\n        id\n        status {\n          text\n          emoji\n          until\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SetStatus($input: SetStatusInput!) {\n    setStatus(input: $input) {\n      person {\n        id\n        status {\n          text\n          emoji\n          until\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnSession on Session {\n    id\n    createdAt\n    lastSeenAt\n    current\n    userAgent\n    connection\n  }\n"): (typeof documents)["\n  fragment OwnSession on Session {\n    id\n    createdAt\n    lastSeenAt\n    current\n    userAgent\n    connection\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      endedIds\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      endedIds\n    }\n  }\n"];
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
export function graphql(source: "\n  fragment PostCard on Post {\n    id\n    card {\n      __typename\n      ... on ArticleCard {\n        notice\n        article {\n          id\n          ...ArticleTeaser\n        }\n      }\n      ... on BlogCard {\n        blog {\n          id\n          slug\n          title\n          description\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment PostCard on Post {\n    id\n    card {\n      __typename\n      ... on ArticleCard {\n        notice\n        article {\n          id\n          ...ArticleTeaser\n        }\n      }\n      ... on BlogCard {\n        blog {\n          id\n          slug\n          title\n          description\n        }\n      }\n    }\n  }\n"];
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