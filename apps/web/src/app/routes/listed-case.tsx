import { CaseFile } from '../../features/moderation/case-file-fragment.js';
import { CaseView } from '../../features/moderation/case-file.js';
import { Attachments, OfferedFile, ShownImage } from '../../features/stream/post/post-media.js';
import { Card, PostCard } from '../../features/ties/card.js';
import { graphql, readFragment, type FragmentType } from '../../shared/graphql/document.js';

void [CaseFile, OfferedFile, PostCard, ShownImage];

/** A case with the pictures, files and card of what was reported. */
export const ListedCase = graphql(`
  fragment ListedCase on Case {
    id
    ...CaseFile
    images {
      ...ShownImage
    }
    files {
      ...OfferedFile
    }
    subject {
      __typename
      ... on Post {
        id
        ...PostCard
      }
    }
  }
`);

export function ListedCaseView({ listed, alone = false }: { listed: FragmentType<typeof ListedCase>; alone?: boolean }) {
  const file = readFragment(ListedCase, listed);
  const { images, files, subject } = file;
  return (
    <CaseView
      file={file}
      alone={alone}
      attached={<Attachments images={images} files={files} />}
      cardNow={subject?.__typename === 'Post' && <Card post={subject} />}
    />
  );
}
