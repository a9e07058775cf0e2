import { useLingui } from '@lingui/react/macro';
import { IconFileDownload } from '@tabler/icons-react';
import { Suspense, useState, type CSSProperties } from 'react';
import { lazyPart } from '../../../shared/code/lazy-part.js';
import { graphql, readFragment, type FragmentType } from '../../../shared/graphql/document.js';
import { locale } from '../../../shared/language/language.js';
import { once } from '../../../shared/language/once.js';
import { Picture, PictureParts } from '../../../shared/media/picture.js';
import styles from './post-media.module.css';

const Lightbox = lazyPart(() => import('../../../shared/media/lightbox.js'));

void PictureParts;

export const PostMedia = graphql(`
  fragment PostMedia on Post {
    id
    images {
      ...ShownImage
    }
    files {
      ...OfferedFile
    }
  }
`);

export const ShownImage = graphql(`
  fragment ShownImage on Image {
    id
    alternativeText
    width
    height
    ...PictureParts
  }
`);

export const OfferedFile = graphql(`
  fragment OfferedFile on File {
    id
    name
    bytes
    url
  }
`);

const size = once(() => new Intl.NumberFormat(locale, { notation: 'compact', style: 'unit', unit: 'byte', unitDisplay: 'narrow', maximumFractionDigits: 1 }));

/** One picture alone keeps its shape: its room is known before it is there, so that nothing moves when it comes. */
function roomFor({ width, height }: { width?: number | null; height?: number | null }): CSSProperties | undefined {
  return width && height ? { ['--width' as string]: `${width}px`, ['--ratio' as string]: width / height } : undefined;
}

/** A post's pictures in a grid, each of which opens over the whole window, and its files to be downloaded. */
export function Media({ post }: { post: FragmentType<typeof PostMedia> }) {
  return <Attachments {...readFragment(PostMedia, post)} />;
}

interface AttachmentsProps {
  images: readonly FragmentType<typeof ShownImage>[];
  files: readonly FragmentType<typeof OfferedFile>[];
}

/** The same, of whatever has them. */
export function Attachments({ images: maskedImages, files: maskedFiles }: AttachmentsProps) {
  const { t } = useLingui();
  const images = maskedImages.map((image) => readFragment(ShownImage, image));
  const files = maskedFiles.map((file) => readFragment(OfferedFile, file));
  const [shown, show] = useState<number | null>(null);
  return (
    <>
      {images.length > 0 && (
        <div className={styles.grid} data-count={images.length} style={images.length === 1 ? roomFor(images[0]!) : undefined}>
          {images.map((image, index) => (
            <button key={image.id} type="button" className={styles.cell} aria-label={image.alternativeText ? t`Show the picture: ${image.alternativeText}` : t`Show the picture`} onClick={() => show(index)}>
              <Picture image={image} sizes={images.length === 1 ? '(max-width: 640px) 90vw, 560px' : '(max-width: 640px) 45vw, 280px'} />
            </button>
          ))}
        </div>
      )}
      {files.map((file) => (
        <a key={file.id} className={styles.file} href={file.url ?? `/media/${file.id}`} download>
          <IconFileDownload size={20} aria-hidden />
          <span className={styles.name}>{file.name}</span>
          {file.bytes !== null && <span className={styles.size}>{size().format(file.bytes ?? 0)}</span>}
        </a>
      ))}
      {shown !== null && (
        <Suspense>
          <Lightbox images={images} index={shown} onClose={() => show(null)} />
        </Suspense>
      )}
    </>
  );
}
