import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Tooltip from '@material-ui/core/Tooltip';
import ArrowDownIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpIcon from '@material-ui/icons/ArrowUpward';
import { ReactElement } from 'react';
import { pageTranslationRef } from '../../messages/page';
import { ComponentRow } from './ComponentRow';
import { Column, COLUMNS, ComponentsState } from './componentsState';

const useStyles = makeStyles(
  theme => ({
    // Texts for screen readers are placed inside it; else they widen the page
    scroll: { position: 'relative', overflowX: 'auto' },
    // Backstage breaks words in cells anywhere, and is generous with room
    table: {
      '& th, & td': {
        padding: theme.spacing(1, 0.75),
        '&:first-child': { paddingLeft: theme.spacing(2) },
        '&:last-child': { paddingRight: theme.spacing(2) },
        wordBreak: 'normal',
        overflowWrap: 'break-word',
      },
    },
    busy: { opacity: 0.6 },
    head: { verticalAlign: 'bottom', lineHeight: 1.3 },
    sort: {
      display: 'inline-flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      font: 'inherit',
      textAlign: 'inherit',
      fontWeight: 600,
      padding: theme.spacing(0.5, 0),
      borderRadius: theme.shape.borderRadius,
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
      '& svg': { fontSize: '1rem' },
    },
  }),
  { name: 'LensReviewComponentsTable' },
);

const LABELS = {
  title: 'components.component',
  owner: 'components.owner',
  system: 'components.system',
  type: 'components.type',
  level: 'components.level',
  score: 'components.score',
  assurance: 'components.assurance',
  coverage: 'components.coverage',
  highRisks: 'components.highRisks',
  conflicts: 'components.conflicts',
  updatedAt: 'components.updated',
  dueAt: 'components.sprint',
} as const;

const NUMERIC: readonly Column[] = [
  'score',
  'assurance',
  'coverage',
  'highRisks',
  'conflicts',
];

const HELP: Partial<
  Record<
    Column,
    | 'components.highRisksHelp'
    | 'components.conflictsHelp'
    | 'components.sprintHelp'
  >
> = {
  highRisks: 'components.highRisksHelp',
  conflicts: 'components.conflictsHelp',
  dueAt: 'components.sprintHelp',
};

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

const WithHelp = (props: { help?: string; children: ReactElement }) =>
  props.help ? (
    <Tooltip title={props.help}>{props.children}</Tooltip>
  ) : (
    props.children
  );

const ColumnHead = (props: {
  column: Column;
  order: ComponentsState['order'];
  onSort: (column: Column) => void;
}) => {
  const { column, order, onSort } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  const sorted = order.column === column;
  const help = HELP[column];
  const Arrow =
    sorted && order.direction === 'desc' ? ArrowDownIcon : ArrowUpIcon;
  return (
    <TableCell
      scope="col"
      align={NUMERIC.includes(column) ? 'right' : 'left'}
      aria-sort={sorted ? ARIA_SORT[order.direction] : 'none'}
      className={classes.head}
    >
      <WithHelp help={help && t(help)}>
        <ButtonBase className={classes.sort} onClick={() => onSort(column)}>
          {t(LABELS[column])}
          {sorted && <Arrow aria-hidden="true" />}
        </ButtonBase>
      </WithHelp>
    </TableCell>
  );
};

/** Props of {@link ComponentsTable}. */
export interface ComponentsTableProps {
  components: ApiSchemas['ComponentScorecard'][];
  order: ComponentsState['order'];
  onSort: (column: Column) => void;
  /** Other rows are on their way. */
  busy: boolean;
  now: Date;
}

/** The rows of a page; each heading is a button that sorts by its column. */
export const ComponentsTable = (props: ComponentsTableProps) => {
  const { components, order, onSort, busy, now } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(pageTranslationRef);
  return (
    <div className={classes.scroll}>
      <Table
        size="small"
        aria-label={t('components.tableLabel')}
        aria-busy={busy}
        className={`${classes.table} ${busy ? classes.busy : ''}`}
      >
        <TableHead>
          <TableRow>
            {COLUMNS.map(column => (
              <ColumnHead
                key={column}
                column={column}
                order={order}
                onSort={onSort}
              />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {components.map(component => (
            <ComponentRow
              key={component.entityRef}
              component={component}
              now={now}
            />
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
