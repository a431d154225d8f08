import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

// Index 6 is the tone on paper (light), index 4 the tone on ink (dark); see primaryShade.
const ink: MantineColorsTuple = [
  '#fffdf8',
  '#faf6ee',
  '#f6f0e4',
  '#f3ece0',
  '#f0e9dc',
  '#625b4f',
  '#23201b',
  '#1f1c18',
  '#1a1815',
  '#141210',
];
const seal: MantineColorsTuple = [
  '#f9e6df',
  '#f0cabe',
  '#e5a594',
  '#ea8a75',
  '#e8745c',
  '#cf4a33',
  '#b5301d',
  '#9a2818',
  '#7f2114',
  '#66190f',
];
const warmGray: MantineColorsTuple = [
  '#faf6ee',
  '#f3ebdc',
  '#ebe2d1',
  '#e6dccb',
  '#d6cab5',
  '#9a917f',
  '#7a7264',
  '#625b4f',
  '#3f3a32',
  '#23201b',
];
const warmDark: MantineColorsTuple = [
  '#f0e9dc',
  '#d5ccbd',
  '#b5ab9b',
  '#8d8474',
  '#4d463b',
  '#3b352c',
  '#2b2722',
  '#1a1815',
  '#141210',
  '#0e0d0b',
];

const serif =
  '"Songti SC","Noto Serif CJK SC","Source Han Serif SC",Georgia,"Times New Roman",serif';
const sans =
  'system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Segoe UI",Roboto,sans-serif';

/** Paper and ink; the seal's vermilion is kept for deciding. */
export const theme = createTheme({
  colors: { ink, seal, gray: warmGray, dark: warmDark },
  primaryColor: 'ink',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  // The default picks a filled button's ink for the light scheme only: in the dark it would be paper on paper.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    return input.variant === 'filled' && input.color === input.theme.primaryColor
      ? { ...colors, color: 'var(--mantine-primary-color-contrast)' }
      : colors;
  },
  white: '#fffdf8',
  black: '#23201b',
  fontFamily: sans,
  headings: {
    fontFamily: serif,
    fontWeight: '700',
    sizes: {
      h1: { fontSize: 'clamp(1.5rem, 1.15rem + 1.6vw, 1.875rem)', lineHeight: '1.35' },
      h2: { fontSize: '1.1875rem', lineHeight: '1.4' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.45' },
      h4: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.0625rem', xl: '1.3125rem' },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.65', lg: '1.65', xl: '1.4' },
  defaultRadius: 'md',
  radius: { xs: '5px', sm: '6px', md: '10px', lg: '14px', xl: '999px' },
  spacing: { xs: '8px', sm: '12px', md: '18px', lg: '28px', xl: '40px' },
  breakpoints: { xs: '30em', sm: '40em', md: '54em', lg: '75em', xl: '90em' },
  shadows: { sm: 'none', md: '0 6px 24px rgba(35, 32, 27, 0.12)' },
  respectReducedMotion: true,
  cursorType: 'pointer',
});

/** The names components use; a colour is never written anywhere else. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--reading-width': '75rem',
    '--aside-width': '24.5rem',
    '--touch': '44px',
    // Cameras read dark on light, in the dark theme too.
    '--code-paper': '#ffffff',
    '--code-ink': '#000000',
    '--english-headings': `Georgia,"Noto Serif",${serif}`,
  },
  light: {
    '--mantine-color-body': '#faf6ee',
    '--mantine-color-text': '#23201b',
    '--mantine-color-dimmed': '#625b4f',
    '--mantine-color-placeholder': '#6f6759',
    '--mantine-color-error': '#a62a18',
    '--mantine-color-default': '#fffdf8',
    '--mantine-color-default-hover': '#f6f0e4',
    '--mantine-color-default-border': '#948a78',
    '--card': '#fffdf8',
    '--line': '#e6dccb',
    '--soft': '#f3ebdc',
    '--seal': '#b5301d',
    '--on-seal': '#ffffff',
    '--seal-soft': '#f9e6df',
    '--seal-faint': 'rgba(181, 48, 29, 0.55)',
    '--for': '#2b7a58',
    '--against': '#8a580d',
    '--neutral': '#526373',
    '--good': '#23704f',
    '--good-faint': 'rgba(43, 122, 88, 0.18)',
    '--focus': '#1d5fbf',
  },
  dark: {
    '--mantine-color-body': '#1a1815',
    '--mantine-color-text': '#f0e9dc',
    '--mantine-color-dimmed': '#b5ab9b',
    '--mantine-color-placeholder': '#a0978a',
    '--mantine-color-error': '#f08d78',
    '--mantine-color-default': '#23201c',
    '--mantine-color-default-hover': '#2b2722',
    '--mantine-color-default-border': '#7d7465',
    '--card': '#23201c',
    '--line': '#3b352c',
    '--soft': '#2b2722',
    '--seal': '#e8745c',
    '--on-seal': '#1a1815',
    '--seal-soft': '#3a2620',
    '--seal-faint': 'rgba(232, 116, 92, 0.55)',
    '--for': '#6fc39b',
    '--against': '#e0ab58',
    '--neutral': '#9fb2c4',
    '--good': '#6fc39b',
    '--good-faint': 'rgba(111, 195, 155, 0.2)',
    '--focus': '#8db8ff',
  },
});
