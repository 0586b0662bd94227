import { renderInTestApp } from '@backstage/frontend-test-utils';
import { lightTheme, darkTheme } from '@backstage/theme';
import { ThemeProvider } from '@material-ui/core/styles';
import { ReactElement } from 'react';

/** Renders an element in a Backstage app under one of the two themes. */
export const renderPanel = (
  element: ReactElement,
  theme: 'light' | 'dark' = 'light',
) =>
  renderInTestApp(
    <ThemeProvider theme={theme === 'light' ? lightTheme : darkTheme}>
      <main data-testid="panel">{element}</main>
    </ThemeProvider>,
  );
