import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import { ReactNode } from 'react';

const useStyles = makeStyles(
  theme => ({
    // Texts for screen readers are placed inside it; else they widen the page
    scroll: { position: 'relative', overflowX: 'auto' },
    // Backstage breaks words in cells anywhere, which on a phone leaves a letter a
    // line; here words stay whole, and what is too wide scrolls inside its frame
    table: {
      '& th, & td': {
        wordBreak: 'normal',
        overflowWrap: 'normal',
        [theme.breakpoints.down('xs')]: { padding: theme.spacing(0.75, 1) },
      },
      '& thead th': { fontWeight: 600 },
      '& tbody th': {
        minWidth: '9rem',
        overflowWrap: 'break-word',
      },
    },
  }),
  { name: 'LensReviewDataTable' },
);

/** Props of {@link DataTable}. */
export interface DataTableProps {
  label: string;
  /** Head and body. */
  children: ReactNode;
}

/** A table that keeps its words whole and scrolls by itself where the page is narrow. */
export const DataTable = ({ label, children }: DataTableProps) => {
  const classes = useStyles();
  return (
    <div className={classes.scroll}>
      <Table size="small" aria-label={label} className={classes.table}>
        {children}
      </Table>
    </div>
  );
};
