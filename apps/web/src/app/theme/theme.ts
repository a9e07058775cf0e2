import { createTheme, defaultVariantColorsResolver, type MantineColorsTuple } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e4f3f1', '#c6e7e3', '#a0d9d3', '#7bcfc6', '#5cc8bf', '#2fa79f', '#14857f', '#0b6e69', '#085652', '#053f3c',
];

/** Mantine's dark greys, cooler, so that its menus and dialogs stand on the same paper as everything else. */
const dark: MantineColorsTuple = [
  '#e9ecef', '#c3cad1', '#a3adb8', '#8e98a3', '#3a4148', '#2a3036', '#1d2125', '#14171a', '#101316', '#0c0e10',
];

export const theme = createTheme({
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  // Mantine chooses the ink for the light scheme's shade alone: white on the dark scheme's light teal was 2 to 1.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' && input.color === 'teal' ? { ...colors, color: 'var(--on-accent)' } : colors;
  },
  colors: { teal, dark },
  fontFamily: 'var(--sans)',
  fontFamilyMonospace: 'var(--mono)',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
