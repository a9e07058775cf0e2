import Lightbox, { type SlideImage } from 'yet-another-react-lightbox';
import 'yet-another-react-lightbox/styles.css';
import { readFragment, type FragmentType } from '../graphql/document.js';
import { PictureParts } from './picture.js';

interface LightboxProps {
  images: readonly FragmentType<typeof PictureParts>[];
  /** Which of them is shown first. */
  index: number;
  onClose: () => void;
}

function slideOf(masked: FragmentType<typeof PictureParts>): SlideImage {
  const image = readFragment(PictureParts, masked);
  const ratio = image.width && image.height ? image.height / image.width : 1;
  const widths = image.sources.at(-1)?.srcset.split(', ').map((each) => each.split(' ')) ?? [];
  const srcSet = widths.map(([src = '', width = '']) => ({ src, width: Number.parseInt(width), height: Math.round(Number.parseInt(width) * ratio) }));
  return { src: srcSet.at(-1)?.src ?? `/media/${image.id}`, srcSet, alt: image.alternativeText };
}

/** Pictures one at a time over the whole window. Loaded when somebody opens one. */
export default function PictureLightbox({ images, index, onClose }: LightboxProps) {
  return <Lightbox open close={onClose} index={index} slides={images.map(slideOf)} carousel={{ finite: true }} controller={{ closeOnBackdropClick: true }} />;
}
