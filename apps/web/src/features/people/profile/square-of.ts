import type { Area } from 'react-easy-crop';

/** Twice what the hub keeps, so that it has something to choose from. */
const LARGEST = 640;

/** A square of a picture as a file of its own. The file itself where the browser can't draw it: the hub then takes the middle. */
export async function squareOf(file: File, { x, y, width, height }: Area): Promise<File> {
  try {
    const picture = await createImageBitmap(file);
    const size = Math.round(Math.min(LARGEST, width));
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = size;
    canvas.getContext('2d')!.drawImage(picture, x, y, width, height, 0, 0, size, size);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/webp', 0.92));
    return blob ? new File([blob], 'face', { type: blob.type }) : file;
  } catch {
    return file;
  }
}
