import { Theme, ThemeProvider } from '@material-ui/core/styles';
import { ReactNode } from 'react';

/**
 * Secondary text with a contrast of 6 : 1 or more on Backstage's light page,
 * where the portal's own has 4.47 : 1 and WCAG AA wants 4.5 : 1.
 */
export const READABLE_SECONDARY = '#595959';

/** What is wrong with a field, where the portal's own has 3.68 : 1 and 2.72 : 1. */
const READABLE_ERROR = { light: '#b3261e', dark: '#ffb4ab' };

const withReadableText = (theme: Theme): Theme => {
  const { palette } = theme;
  return {
    ...theme,
    palette: {
      ...palette,
      text:
        palette.type === 'dark'
          ? palette.text
          : { ...palette.text, secondary: READABLE_SECONDARY },
      error: { ...palette.error, main: READABLE_ERROR[palette.type] },
    },
  };
};

/** Draws its content with secondary text and errors that can be read on the page itself. */
export const ReadableText = ({ children }: { children: ReactNode }) => (
  <ThemeProvider theme={withReadableText}>{children}</ThemeProvider>
);
