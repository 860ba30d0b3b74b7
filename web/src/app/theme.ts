import { createTheme, defaultVariantColorsResolver, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent. Shade 7 carries white text at 7:1; shade 3 stands on the dark canvas at 8:1. */
const iris: MantineColorsTuple = ['#f2f0fd', '#e2defa', '#c5bdf4', '#b0a5f0', '#8f80e6', '#7562db', '#6350d4', '#5741cc', '#4733ae', '#3a2c86'];

/** Neutral steps of the dark scheme, from text to canvas. */
const dark: MantineColorsTuple = ['#ececf1', '#c9c9d1', '#a6a6b3', '#7d7d8a', '#3a3a44', '#2b2b33', '#202026', '#18181c', '#111114', '#0c0c0e'];

export const theme = createTheme({
  primaryColor: 'iris',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { iris, dark },
  black: '#18181d',
  fontFamily: 'var(--hz-font)',
  fontFamilyMonospace: 'var(--hz-mono)',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '4px', sm: '6px', md: '7px', lg: '12px', xl: '16px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.4' },
      h2: { fontSize: '0.9375rem', lineHeight: '1.45' },
      h3: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // The scroll bar stays where it is: hiding it would shift the page. The head of a dialog is no second banner of the page.
    Modal: { defaultProps: { lockScroll: false, overlayProps: { backgroundOpacity: 0.45 }, attributes: { header: { role: 'presentation' } } } },
    Drawer: { defaultProps: { lockScroll: false, overlayProps: { backgroundOpacity: 0.3 }, attributes: { header: { role: 'presentation' } } } },
  },
  cursorType: 'pointer',
  // The accent is light on the dark canvas, so what stands on it turns dark there; Mantine decides that once for both schemes.
  variantColorResolver: (input) => {
    const isAccent = input.variant === 'filled' && (input.color === undefined || input.color === 'iris');
    return isAccent
      ? { background: 'var(--hz-accent)', hover: 'var(--hz-accent-hover)', color: 'var(--hz-on-accent)', border: 'none' }
      : defaultVariantColorsResolver(input);
  },
});

const named = {
  '--mantine-color-text': 'var(--hz-text)',
  '--mantine-color-dimmed': 'var(--hz-text-soft)',
  '--mantine-color-placeholder': 'var(--hz-text-soft)',
  '--mantine-color-error': 'var(--hz-person)',
  '--mantine-color-body': 'var(--hz-canvas)',
  '--mantine-color-default': 'var(--hz-surface)',
  '--mantine-color-default-color': 'var(--hz-text)',
  '--mantine-color-default-hover': 'var(--hz-sunken)',
  '--mantine-color-default-border': 'var(--hz-line)',
  '--mantine-color-anchor': 'var(--hz-accent)',
};

/** Hands the tokens of tokens.css to Mantine, which writes its own after the style sheets. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: named, dark: named });
