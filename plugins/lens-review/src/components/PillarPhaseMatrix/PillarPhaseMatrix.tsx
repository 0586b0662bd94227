import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { memo } from 'react';
import { lensReviewTranslationRef } from '../../translation';
import { VisuallyHidden } from '../VisuallyHidden';
import { MatrixCell } from './MatrixCell';

type Review = ApiSchemas['Review'];

const useStyles = makeStyles(
  theme => ({
    title: { fontSize: '1.2rem', fontWeight: 600 },
    scroll: { overflowX: 'auto', marginTop: theme.spacing(1) },
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
  { name: 'LensReviewPillarPhaseMatrix' },
);

/** A part of a review: a pillar, a phase, both, or neither for everything. */
export interface ReviewPart {
  pillarId?: string;
  phaseId?: string;
}

/** Props of {@link PillarPhaseMatrix}. */
export interface PillarPhaseMatrixProps {
  /** Scores leave out the cells in which the lens asks nothing. */
  pillars: Review['pillars'];
  phases: Review['phases'];
  scores: Review['scores'];
  /** What is shown below. */
  chosenPillarId?: string;
  chosenPhaseId?: string;
  onChoose: (part: ReviewPart) => void;
}

const PlainPillarPhaseMatrix = (props: PillarPhaseMatrixProps) => {
  const { pillars, phases, scores, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensReviewTranslationRef);

  const allPhases = t('tab.matrix.all');
  const allPillars = t('tab.matrix.allPillars');
  const isChosen = (part: ReviewPart) =>
    part.pillarId === props.chosenPillarId &&
    part.phaseId === props.chosenPhaseId;
  const choose = (part: ReviewPart) => onChoose(isChosen(part) ? {} : part);

  const cell = (
    part: ReviewPart,
    score: ApiSchemas['CellScore'] | ApiSchemas['PillarScore'] | undefined,
    pillar: string,
    phase: string,
  ) => {
    if (!score) {
      return (
        <div className={classes.none} title={t('tab.matrix.noneHelp')}>
          {t('tab.matrix.none')}
        </div>
      );
    }
    return (
      <MatrixCell
        score={score.score}
        risk={score.effectiveRisk}
        pillar={pillar}
        phase={phase}
        chosen={isChosen(part)}
        onChoose={() => choose(part)}
      />
    );
  };

  return (
    <section aria-labelledby="lens-review-matrix">
      <Typography
        component="h2"
        variant="h6"
        id="lens-review-matrix"
        className={classes.title}
      >
        {t('tab.matrix.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('tab.matrix.help')}
      </Typography>
      <div className={classes.scroll}>
        <table className={classes.table} aria-labelledby="lens-review-matrix">
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
              <th scope="col">{allPhases}</th>
            </tr>
          </thead>
          <tbody>
            {pillars.map(pillar => (
              <tr key={pillar.id}>
                <th scope="row">{pillar.name}</th>
                {phases.map(phase => (
                  <td key={phase.id}>
                    {cell(
                      { pillarId: pillar.id, phaseId: phase.id },
                      scores.cells.find(
                        score =>
                          score.pillarId === pillar.id &&
                          score.phaseId === phase.id,
                      ),
                      pillar.name,
                      phase.name,
                    )}
                  </td>
                ))}
                <td>
                  {cell(
                    { pillarId: pillar.id },
                    scores.pillars.find(({ id }) => id === pillar.id),
                    pillar.name,
                    allPhases,
                  )}
                </td>
              </tr>
            ))}
            {phases.length > 0 && (
              <tr>
                <th scope="row">{allPillars}</th>
                {phases.map(phase => (
                  <td key={phase.id}>
                    {cell(
                      { phaseId: phase.id },
                      scores.phases.find(({ id }) => id === phase.id),
                      allPillars,
                      phase.name,
                    )}
                  </td>
                ))}
                <td />
              </tr>
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
};

/** Scores of pillars in phases as a table, whose cells choose the questions to see. */
export const PillarPhaseMatrix = memo(PlainPillarPhaseMatrix);
