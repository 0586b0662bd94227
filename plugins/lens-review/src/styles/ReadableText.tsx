import { Theme, ThemeProvider } from '@material-ui/core/styles';
import { ReactNode } from 'react';

/**
 * Secondary text with a contrast of 6 : 1 or more on Backstage's light page,
 * where the portal's own has 4.47 : 1 and WCAG AA wants 4.5 : 1.
 */
export const READABLE_SECONDARY = '#595959';

const withReadableText = (theme: Theme): Theme =>
  theme.palette.type === 'dark'
    ? theme
    : {
        ...theme,
        palette: {
          ...theme.palette,
          text: { ...theme.palette.text, secondary: READABLE_SECONDARY },
        },
      };

/** Draws its content with secondary text that can be read on the page itself. */
export const ReadableText = ({ children }: { children: ReactNode }) => (
  <ThemeProvider theme={withReadableText}>{children}</ThemeProvider>
);
