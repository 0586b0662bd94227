import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { formatScore, ScoreValue } from '../../components/ScoreValue';
import { ToneChip } from '../../components/ToneChip';
import { useEntityTitles } from '../../entities';
import { HEAT, heatStep } from '../../styles/tones';
import { lensReviewTranslationRef } from '../../translation';
import { GroupBy } from './heatMapState';

type Group = ApiSchemas['GroupScorecard'];

const useStyles = makeStyles(
  theme => ({
    scroll: { overflowX: 'auto' },
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
    group: {
      padding: theme.spacing(0.75, 0.5),
      borderBottom: 'none',
      fontWeight: 500,
      minWidth: '10rem',
    },
    chip: { marginTop: theme.spacing(0.5) },
    reviewed: {
      padding: theme.spacing(0.75, 0.5),
      borderBottom: 'none',
      whiteSpace: 'nowrap',
    },
    cell: {
      padding: 2,
      borderBottom: 'none',
      minWidth: '5.5rem',
      textAlign: 'center',
    },
    none: { color: theme.palette.text.secondary },
  }),
  { name: 'LensReviewHeatMapTable' },
);

const useCellStyles = makeStyles(
  theme => ({
    link: ({ step }: { step: number }) => {
      const colors = HEAT[theme.palette.type][step];
      return {
        display: 'block',
        padding: theme.spacing(1.25, 1),
        borderRadius: theme.shape.borderRadius,
        border: `1px solid ${colors.border}`,
        backgroundColor: colors.background,
        color: colors.text,
        fontVariantNumeric: 'tabular-nums',
        fontWeight: 500,
        '&:hover': { textDecoration: 'underline' },
        '&:focus-visible': {
          outline: `2px solid ${theme.palette.text.primary}`,
          outlineOffset: 1,
        },
      };
    },
  }),
  { name: 'LensReviewHeatMapCell' },
);

const ScoreCell = (props: {
  score: number | null;
  pillar: string;
  group: string;
  to: string;
}) => {
  const { score, pillar, group, to } = props;
  const classes = useStyles();
  const cellClasses = useCellStyles({ step: heatStep(score ?? 0) });
  const { t } = useTranslationRef(lensReviewTranslationRef);
  if (score === null) {
    return (
      <TableCell className={`${classes.cell} ${classes.none}`}>
        <ScoreValue value={null} />
      </TableCell>
    );
  }
  return (
    <TableCell className={classes.cell}>
      <Link
        to={to}
        underline="none"
        className={cellClasses.link}
        aria-label={t('heatMap.cell', {
          pillar,
          group,
          score: formatScore(score),
        })}
      >
        {formatScore(score)}
      </Link>
    </TableCell>
  );
};

const isEntity = (by: GroupBy, group: Group) =>
  by !== 'type' && group.group !== '';

/** Props of {@link HeatMapTable}. */
export interface HeatMapTableProps {
  by: GroupBy;
  groups: ApiSchemas['GroupScorecardList'];
  /** Address of the components of a group. */
  toComponents: (group: string) => string;
  busy: boolean;
}

const NONE = {
  owner: 'components.noOwner',
  system: 'components.noSystem',
  type: 'components.noType',
} as const;

/** Groups by pillars: the number in every cell, its colour only beside it. */
export const HeatMapTable = (props: HeatMapTableProps) => {
  const { by, groups, toComponents, busy } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);
  const entityTitle = useEntityTitles(
    groups.items.filter(group => isEntity(by, group)).map(({ group }) => group),
  );
  const titleOf = (group: Group) => {
    if (group.group === '') {
      return t(NONE[by]);
    }
    return isEntity(by, group) ? entityTitle(group.group) : group.title;
  };
  return (
    <div className={classes.scroll}>
      <Table
        size="small"
        className={classes.table}
        aria-label={t('heatMap.tableLabel')}
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
            {groups.pillars.map(({ id, name }) => (
              <TableCell key={id} className={classes.head} align="center">
                {name}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {groups.items.map(group => {
            const title = titleOf(group);
            const to = toComponents(group.group);
            const scores = new Map(
              group.pillars.map(({ id, score }) => [id, score]),
            );
            return (
              <TableRow key={group.group}>
                <TableCell component="th" scope="row" className={classes.group}>
                  {isEntity(by, group) ? (
                    <EntityRefLink entityRef={group.group} />
                  ) : (
                    title
                  )}
                  {!group.representative && (
                    <div className={classes.chip}>
                      <ToneChip
                        tone="neutral"
                        icon={<InfoIcon aria-hidden="true" />}
                      >
                        {t('heatMap.notRepresentative')}
                      </ToneChip>
                    </div>
                  )}
                </TableCell>
                <TableCell className={classes.reviewed}>
                  {t('heatMap.reviewedOf', {
                    reviewed: String(group.reviewed),
                    total: String(group.total),
                  })}
                </TableCell>
                <ScoreCell
                  score={group.score}
                  pillar={t('heatMap.overall')}
                  group={title}
                  to={to}
                />
                {groups.pillars.map(({ id, name }) => (
                  <ScoreCell
                    key={id}
                    score={scores.get(id) ?? null}
                    pillar={name}
                    group={title}
                    to={to}
                  />
                ))}
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </div>
  );
};
