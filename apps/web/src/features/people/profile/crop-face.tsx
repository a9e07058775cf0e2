import { Trans, useLingui } from '@lingui/react/macro';
import { Slider } from '@mantine/core';
import '@mantine/core/styles/Slider.layer.css';
import { useEffect, useState } from 'react';
import Cropper, { type Area } from 'react-easy-crop';
import 'react-easy-crop/react-easy-crop.css';
import { Button } from '../../../shared/ui/button.js';
import styles from './crop-face.module.css';
import { squareOf } from './square-of.js';

interface CropFaceProps {
  file: File;
  /** The square that was chosen, or the file as it is where the browser can't show it. */
  onCrop: (file: File) => void;
  onCancel: () => void;
}

/** Chooses which square of a picture is the face: it is moved by dragging or the arrow keys, and made larger. */
export default function CropFace({ file, onCrop, onCancel }: CropFaceProps) {
  const { t } = useLingui();
  const [url, setUrl] = useState('');
  const [crop, setCrop] = useState({ x: 0, y: 0 });
  const [zoom, setZoom] = useState(1);
  const [area, setArea] = useState<Area>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return (
    <div className={styles.field}>
      <div className={styles.picture}>
        {url && (
          <Cropper
            image={url}
            crop={crop}
            zoom={zoom}
            maxZoom={4}
            aspect={1}
            cropShape="round"
            showGrid={false}
            disableAutomaticStylesInjection
            mediaProps={{ alt: '', onError: () => onCrop(file) }}
            cropperProps={{ 'aria-label': t`The part to be shown; move it with the arrow keys` }}
            onCropChange={setCrop}
            onZoomChange={setZoom}
            onCropComplete={(_percentages, pixels) => setArea(pixels)}
          />
        )}
      </div>
      <Slider label={null} thumbLabel={t`How large the picture is`} min={1} max={4} step={0.05} value={zoom} onChange={setZoom} />
      <div className={styles.buttons}>
        <Button variant="plain" size="xs" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button size="xs" disabled={!area} onClick={() => area && void squareOf(file, area).then(onCrop)}>
          <Trans>Use this part</Trans>
        </Button>
      </div>
    </div>
  );
}
