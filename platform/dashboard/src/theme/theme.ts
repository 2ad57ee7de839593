import { type CSSVariablesResolver, type MantineColorsTuple, createTheme } from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e2efed', '#c5dfdc', '#9fd3cf', '#7fccc6', '#5fc6c0', '#33a19d', '#1f8886', '#14706f', '#0b5d5e', '#084748',
];
const gray: MantineColorsTuple = [
  '#f7f7f4', '#f1f1ed', '#e3e3df', '#d5d8da', '#c6cad0', '#98a2b1', '#5d697d', '#435069', '#2a374c', '#0f1b2d',
];
const dark: MantineColorsTuple = [
  '#e9edf3', '#b6c1d0', '#98a5b8', '#6d7c93', '#3a4b65', '#223046', '#16233a', '#111c2d', '#0b1422', '#08101b',
];
const red: MantineColorsTuple = [
  '#fcecea', '#f9d5d1', '#f4b1aa', '#f7978d', '#ee7468', '#dd4f42', '#cb3527', '#bd2b1e', '#b42318', '#8d190f',
];

/** Shape, type and colour of every Mantine component; the words for them are in tokens.css. */
export const theme = createTheme({
  colors: { teal, gray, dark, red },
  primaryColor: 'teal',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  black: '#0f1b2d',
  cursorType: 'pointer',
  defaultRadius: 6,
  fontFamily:
    "'Inter Variable', 'PingFang SC', 'Hiragino Sans', 'Noto Sans CJK SC', 'Microsoft YaHei', 'Noto Sans Arabic', 'Segoe UI', sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: { fontWeight: '620' },
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'filled' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md', allowDeselect: false, withAlignedLabels: true } },
    TagsInput: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { centered: true, radius: 8, overlayProps: { backgroundOpacity: 0.45 } } },
    // A header element would be a second banner of the page.
    ModalHeader: { defaultProps: { component: 'div' } },
    Menu: { defaultProps: { shadow: 'md', radius: 8 } },
  },
});

/** Mantine's own variables, taken from our tokens so that both worlds change together. */
export const variables: CSSVariablesResolver = () => ({
  variables: { '--mantine-radius-default': '6px' },
  light: common,
  dark: common,
});

const common = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-faint)',
  '--mantine-color-placeholder': 'var(--ink-faint)',
  '--mantine-color-error': 'var(--red)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-anchor': 'var(--teal)',
  '--mantine-color-teal-light': 'var(--teal-wash)',
  '--mantine-color-teal-light-hover': 'var(--teal-wash)',
  '--mantine-color-teal-light-color': 'var(--teal)',
  '--mantine-color-red-light': 'var(--red-wash)',
  '--mantine-color-red-light-hover': 'var(--red-wash)',
  '--mantine-color-red-light-color': 'var(--red)',
};
