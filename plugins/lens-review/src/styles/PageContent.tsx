import { Content } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

/*
 * Backstage draws the tabs of the page. While one of our pages is there they
 * scroll by themselves where a phone is too narrow for them, instead of making the
 * whole page scroll sideways.
 */
const useStyles = makeStyles(
  theme => ({
    '@global': {
      '.bui-PluginHeaderTabsWrapper': {
        overflowX: 'auto',
        overflowY: 'hidden',
        scrollbarWidth: 'none',
        '& .bui-Tab': { flexShrink: 0, whiteSpace: 'nowrap' },
        [theme.breakpoints.down('xs')]: {
          '& .bui-TabList': {
            paddingInline: 0,
            gap: 0,
            justifyContent: 'space-between',
          },
          '& .bui-Tab': { paddingInline: 2, fontSize: '0.75rem' },
        },
      },
    },
  }),
  { name: 'LensReviewPageContent' },
);

/** One of the tabs of our page, below Backstage's header. */
export const PageContent = ({ children }: { children: ReactNode }) => {
  useStyles();
  return <Content>{children}</Content>;
};
