import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { pageTranslationRef } from '../../messages/page';
import { GroupRows } from './GroupRows';
import { RowsContext } from './heatMapState';

const useStyles = makeStyles(
  theme => ({
    // Texts for screen readers are placed inside it; else they widen the page
    scroll: { position: 'relative', overflowX: 'auto' },
    // Backstage breaks words in cells anywhere and stripes the rows
    table: {
      '& th, & td': { wordBreak: 'normal', overflowWrap: 'break-word' },
      '& tbody tr:nth-of-type(n)': { backgroundColor: 'inherit' },
    },
    head: {
      padding: theme.spacing(0.5),
      fontSize: theme.typography.caption.fontSize,
      fontWeight: 600,
      verticalAlign: 'bottom',
      borderBottom: 'none',
    },
  }),
  { name: 'LensReviewHeatMapTable' },
);

/** Props of {@link HeatMapTable}. */
export interface HeatMapTableProps {
  context: RowsContext;
  groups: ApiSchemas['GroupScorecardList'];
  busy: boolean;
}

/**
 * Groups by pillars or phases: the number in every cell, its colour only beside
 * it. A row opens to what is nested in its group.
 */
export const HeatMapTable = (props: HeatMapTableProps) => {
  const { context, groups, busy } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  const headings =
    context.columns === 'phases' ? groups.phases ?? [] : groups.pillars;
  return (
    <div className={classes.scroll}>
      <Table
        size="small"
        className={classes.table}
        aria-label={t(
          context.columns === 'phases'
            ? 'heatMap.tableLabelPhases'
            : 'heatMap.tableLabel',
        )}
        aria-busy={busy}
      >
        <TableHead>
          <TableRow>
            <TableCell className={classes.head}>{t('heatMap.group')}</TableCell>
            <TableCell className={classes.head}>
              {t('heatMap.reviewed')}
            </TableCell>
            <TableCell className={classes.head} align="center">
              {t('heatMap.overall')}
            </TableCell>
            {headings.map(({ id, name }) => (
              <TableCell key={id} className={classes.head} align="center">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          <GroupRows
            context={context}
            groups={groups.items}
            headings={headings}
            depth={0}
          />
        </TableBody>
      </Table>
    </div>
  );
};
