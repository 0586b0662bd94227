import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { milestonesTranslationRef } from '../../messages/milestones';
import { panelsTranslationRef } from '../../messages/panels';
import { formatScore } from '../ScoreValue';

type Difference = ApiSchemas['ScoreDifference'];

const VALUES = ['score', 'assurance', 'coverage', 'scope'] as const;

const useStyles = makeStyles(
  {
    // Texts for screen readers are placed inside it; else they widen the page
    scroll: { position: 'relative', overflowX: 'auto' },
    table: { minWidth: 560 },
    number: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  },
  { name: 'LensReviewScoreDifferences' },
);

/** Props of {@link ScoreDifferences}. */
export interface ScoreDifferencesProps {
  /** At least one. */
  differences: Difference[];
  pillars: ApiSchemas['ReviewPillar'][];
  phases: ApiSchemas['LensPhase'][];
}

/** Which numbers changed of what, as a table; what stayed is left out. */
export const ScoreDifferences = (props: ScoreDifferencesProps) => {
  const { differences, pillars, phases } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(milestonesTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  const nameOf = ({ of, id }: Difference) =>
    (of === 'pillar' ? pillars : phases).find(each => each.id === id)?.name ??
    id ??
    t('milestones.diff.overall');
  const parts = new Map<string, Difference[]>();
  for (const difference of differences) {
    const key = `${difference.of} ${difference.id ?? ''}`;
    parts.set(key, [...(parts.get(key) ?? []), difference]);
  }
  return (
    <div className={classes.scroll}>
      <Table
        size="small"
        className={classes.table}
        aria-label={t('milestones.diff.scores')}
      >
        <TableHead>
          <TableRow>
            <TableCell>{t('milestones.diff.part')}</TableCell>
            {VALUES.map(value => (
              <TableCell key={value} align="right">
                {value === 'score'
                  ? tPanels('score.label')
                  : tPanels(`score.${value}`)}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {[...parts].map(([key, members]) => (
            <TableRow key={key}>
              <TableCell component="th" scope="row">
                {nameOf(members[0])}
              </TableCell>
              {VALUES.map(value => {
                const move = members.find(member => member.value === value);
                return (
                  <TableCell
                    key={value}
                    align="right"
                    className={classes.number}
                  >
                    {move &&
                      t('milestones.diff.move', {
                        from: formatScore(move.from),
                        to: formatScore(move.to),
                      })}
                  </TableCell>
                );
              })}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
};
