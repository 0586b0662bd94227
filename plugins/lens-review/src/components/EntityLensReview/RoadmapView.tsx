import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { useEntityTitles } from '../../entities';
import { messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { roadmapTranslationRef } from '../../messages/roadmap';
import { LoadedSection } from '../LoadedSection';
import { MatrixTable, ReviewPart } from '../PillarPhaseMatrix';
import { CellDialog, ChosenCell, RoadmapCell } from '../Roadmap';
import { Done, UndoBar } from '../UndoBar';

type Cell = ApiSchemas['RoadmapCell'];

/** Props of {@link RoadmapView}. */
export interface RoadmapViewProps {
  review: Pick<
    ApiSchemas['Review'],
    'id' | 'revision' | 'pillars' | 'phases' | 'permissions'
  >;
  now: Date;
  /** Part whose next steps are shown. */
  part: ReviewPart;
  onChoose: (part: ReviewPart) => void;
}

/** Loads the plan by pillar and phase, shows it, and lets its cells be planned. */
export const RoadmapView = (props: RoadmapViewProps) => {
  const { review, now, part, onChoose } = props;
  const { id, revision, pillars, phases, permissions } = review;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(roadmapTranslationRef);
  const [planning, setPlanning] = useState<Cell>();
  const [done, setDone] = useState<Done>();
  const load = useCallback(
    async () => ({ revision, roadmap: await api.roadmap.get(id) }),
    [api, id, revision],
  );
  const { value, error, retry } = useKeptAsync(load);
  const cells = value?.roadmap.cells ?? [];
  const titleOf = useEntityTitles(
    cells.flatMap(({ owner }) => (owner ? [owner] : [])),
  );

  const cellAt = ({ pillarId, phaseId }: ReviewPart) =>
    cells.find(cell => cell.pillarId === pillarId && cell.phaseId === phaseId);
  const ownerOf = ({ owner }: Cell) => owner && titleOf(owner);
  const namesOf = ({ pillarId, phaseId }: Cell) => ({
    pillar: pillars.find(pillar => pillar.id === pillarId)?.name ?? pillarId,
    phase: phases.find(phase => phase.id === phaseId)?.name ?? phaseId,
  });
  const chosen = cellAt(part);
  const isChosen = ({ pillarId, phaseId }: Cell) =>
    pillarId === part.pillarId && phaseId === part.phaseId;

  if (phases.length === 0) {
    return null;
  }
  return (
    <section>
      <LoadedSection
        title={t('roadmap.title')}
        titleId="lens-review-roadmap"
        value={value}
        problem={error && messageOf(error)}
        onRetry={retry}
      >
        {() => (
          <>
            <Typography color="textSecondary" paragraph>
              {t('roadmap.help')}
            </Typography>
            {permissions.update &&
              cells.every(({ targetOn, owner }) => !targetOn && !owner) && (
                <Typography>{t('roadmap.emptyPlan')}</Typography>
              )}
            <MatrixTable
              labelledBy="lens-review-roadmap"
              pillars={pillars}
              phases={phases}
              cell={(pillar, phase) => {
                const cell = cellAt({
                  pillarId: pillar.id,
                  phaseId: phase.id,
                });
                return (
                  cell && (
                    <RoadmapCell
                      cell={cell}
                      pillar={pillar.name}
                      phase={phase.name}
                      owner={ownerOf(cell)}
                      now={now}
                      chosen={isChosen(cell)}
                      onChoose={() =>
                        onChoose(
                          isChosen(cell)
                            ? {}
                            : { pillarId: pillar.id, phaseId: phase.id },
                        )
                      }
                    />
                  )
                );
              }}
            />
            {chosen && (
              <ChosenCell
                cell={chosen}
                {...namesOf(chosen)}
                owner={ownerOf(chosen)}
                now={now}
                onPlan={
                  permissions.update ? () => setPlanning(chosen) : undefined
                }
                onClear={() => onChoose({})}
              />
            )}
          </>
        )}
      </LoadedSection>
      {planning && (
        <CellDialog
          {...namesOf(planning)}
          plan={planning}
          now={now}
          onSend={async plan => {
            const { pillarId, phaseId } = planning;
            await api.roadmap.setCell(id, { pillarId, phaseId, ...plan });
            setPlanning(undefined);
            setDone({ severity: 'success', message: t('roadmap.saved') });
            retry();
          }}
          onClose={() => setPlanning(undefined)}
        />
      )}
      <UndoBar done={done} onDismiss={() => setDone(undefined)} />
    </section>
  );
};
