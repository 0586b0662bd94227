import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { memo } from 'react';
import { tabTranslationRef } from '../../messages/tab';
import { MatrixCell } from './MatrixCell';
import { MatrixTable } from './MatrixTable';

type Review = ApiSchemas['Review'];

const useStyles = makeStyles(
  { title: { fontSize: '1.2rem', fontWeight: 600 } },
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
  const { t } = useTranslationRef(tabTranslationRef);

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
  ) =>
    score && (
      <MatrixCell
        score={score.score}
        risk={score.effectiveRisk}
        pillar={pillar}
        phase={phase}
        chosen={isChosen(part)}
        onChoose={() => choose(part)}
      />
    );

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
      <MatrixTable
        labelledBy="lens-review-matrix"
        pillars={pillars}
        phases={phases}
        cell={(pillar, phase) =>
          cell(
            { pillarId: pillar.id, phaseId: phase.id },
            scores.cells.find(
              score =>
                score.pillarId === pillar.id && score.phaseId === phase.id,
            ),
            pillar.name,
            phase.name,
          )
        }
        totals={{
          pillar: pillar =>
            cell(
              { pillarId: pillar.id },
              scores.pillars.find(({ id }) => id === pillar.id),
              pillar.name,
              allPhases,
            ),
          phase: phase =>
            cell(
              { phaseId: phase.id },
              scores.phases.find(({ id }) => id === phase.id),
              allPillars,
              phase.name,
            ),
        }}
      />
    </section>
  );
};

/** Scores of pillars in phases as a table, whose cells choose the questions to see. */
export const PillarPhaseMatrix = memo(PlainPillarPhaseMatrix);
