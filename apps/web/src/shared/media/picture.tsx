import { decode } from 'blurhash';
import { useState } from 'react';
import { graphql, readFragment, type FragmentType } from '../graphql/document.js';
import styles from './picture.module.css';

export const PictureParts = graphql(`
  fragment PictureParts on Image {
    id
    alternativeText
    width
    height
    blurhash
    url
    sources {
      type
      srcset
    }
  }
`);

interface PictureProps {
  image: FragmentType<typeof PictureParts>;
  /** How wide it is shown, as the sizes attribute has it. */
  sizes: string;
  className?: string;
  /** It only goes with words that say the same, as a cover on a card. */
  decorative?: boolean;
}

const blurs = new Map<string, string>();
/** Its width and height in pixels; the browser smooths it, and more would take the processor longer. */
const BLUR = 12;

/** The colours of a picture as a tiny one, to be shown until it is there. */
function blurOf(hash: string): string {
  const known = blurs.get(hash);
  if (known !== undefined) return known;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = BLUR;
  const pixels = decode(hash, BLUR, BLUR) as Uint8ClampedArray<ArrayBuffer>;
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, BLUR, BLUR), 0, 0);
  const address = canvas.toDataURL();
  blurs.set(hash, address);
  return address;
}

/** A picture of the hub in the width and format that suit the screen. */
export function Picture({ image: masked, sizes, className, decorative }: PictureProps) {
  const image = readFragment(PictureParts, masked);
  // Its addresses hold for an hour or two; on a page that was open longer, the one that lasts leads to a fresh one.
  const [late, setLate] = useState(false);
  const background = image.blurhash ? { backgroundImage: `url(${blurOf(image.blurhash)})` } : {};
  return (
    <picture className={styles.picture}>
      {!late && image.sources.map(({ type, srcset }) => <source key={type} type={type} srcSet={srcset} sizes={sizes} />)}
      <img
        className={className ? `${styles.image} ${className}` : styles.image}
        src={late ? `/media/${image.id}` : (image.url ?? undefined)}
        alt={decorative ? '' : image.alternativeText}
        width={image.width ?? undefined}
        height={image.height ?? undefined}
        loading="lazy"
        decoding="async"
        style={background}
        onError={() => setLate(true)}
        onLoad={(event) => (event.currentTarget.style.backgroundImage = 'none')}
      />
    </picture>
  );
}
