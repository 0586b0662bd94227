import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { tabTranslationRef } from '../../messages/tab';
import { VisuallyHidden } from '../VisuallyHidden';

type Pillar = ApiSchemas['ReviewPillar'];
type Phase = ApiSchemas['LensPhase'];

const useStyles = makeStyles(
  theme => ({
    scroll: {
      overflowX: 'auto',
      marginTop: theme.spacing(1),
      // Texts for screen readers stay inside too, and do not widen the page
      position: 'relative',
    },
    table: {
      borderCollapse: 'separate',
      borderSpacing: 4,
      width: '100%',
      minWidth: 900,
      tableLayout: 'fixed',
      '& th': {
        fontSize: theme.typography.body2.fontSize,
        fontWeight: 500,
        textAlign: 'left',
        verticalAlign: 'bottom',
        padding: theme.spacing(0.5),
      },
      '& tbody th': { verticalAlign: 'middle' },
      // A height to be a hundred percent of
      '& td': { padding: 0, height: 52 },
    },
    corner: { width: '16%' },
    none: {
      height: '100%',
      minHeight: 48,
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'center',
      border: `1px dashed ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      color: theme.palette.text.secondary,
      fontSize: theme.typography.body2.fontSize,
    },
  }),
  { name: 'LensReviewMatrixTable' },
);

/** Props of {@link MatrixTable}. */
export interface MatrixTableProps {
  /** Id of the heading that names it. */
  labelledBy: string;
  pillars: Pillar[];
  phases: Phase[];
  /** Content of a cell; undefined where the lens asks nothing. */
  cell: (pillar: Pillar, phase: Phase) => ReactNode | undefined;
  /** What is said of a whole pillar and of a whole phase, in a column and a row of their own. */
  totals?: {
    pillar: (pillar: Pillar) => ReactNode | undefined;
    phase: (phase: Phase) => ReactNode | undefined;
  };
}

/** Pillars down, phases across. */
export const MatrixTable = (props: MatrixTableProps) => {
  const { labelledBy, pillars, phases, cell, totals } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);

  const orNone = (content: ReactNode | undefined) =>
    content ?? (
      <div className={classes.none} title={t('tab.matrix.noneHelp')}>
        {t('tab.matrix.none')}
      </div>
    );

  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              <VisuallyHidden>{t('tab.matrix.pillar')}</VisuallyHidden>
            </th>
            {phases.map(phase => (
              <th key={phase.id} scope="col">
                {phase.name}
              </th>
            ))}
            {totals && <th scope="col">{t('tab.matrix.all')}</th>}
          </tr>
        </thead>
        <tbody>
          {pillars.map(pillar => (
            <tr key={pillar.id}>
              <th scope="row">{pillar.name}</th>
              {phases.map(phase => (
                <td key={phase.id}>{orNone(cell(pillar, phase))}</td>
              ))}
              {totals && <td>{orNone(totals.pillar(pillar))}</td>}
            </tr>
          ))}
          {totals && phases.length > 0 && (
            <tr>
              <th scope="row">{t('tab.matrix.allPillars')}</th>
              {phases.map(phase => (
                <td key={phase.id}>{orNone(totals.phase(phase))}</td>
              ))}
              <td />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
};
