import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { defaultEntityPresentation } from '@backstage/plugin-catalog-react';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useCallback, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { isStale, messageOf } from '../../hooks';
import { useKeptAsync } from '../../pages/useKeptAsync';
import { formatRelative } from '../../time';
import { goalsTranslationRef } from '../../messages/goals';
import { FormDialog } from '../FormDialog';
import { factMeasures, GoalList, GoalsDialog, scoreMeasures } from '../Goals';
import { LoadedSection } from '../LoadedSection';
import { Done, UndoBar } from '../UndoBar';

type Target = ApiSchemas['GoalTarget'];

const useStyles = makeStyles(
  theme => ({
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginTop: theme.spacing(1.5),
    },
  }),
  { name: 'LensReviewGoalsView' },
);

/** Props of {@link GoalsView}. */
export interface GoalsViewProps {
  review: Pick<
    ApiSchemas['Review'],
    'id' | 'entityRef' | 'revision' | 'pillars' | 'permissions'
  >;
  now: Date;
}

/** What the dialog starts from. */
interface Editing {
  /** That the change rests on. */
  revision: number;
  outcome: string;
  targets: Target[];
  facts: ApiSchemas['Fact'][];
  collectors: ApiSchemas['Collector'][];
  problem?: string;
}

/** Only what a target wants, without where it stands. */
const wishOf = (target: Target): Target => {
  const { kind, pillarId, min, fact, bound, value, unit, until } = target;
  return { kind, pillarId, min, fact, bound, value, unit, until };
};

/** Loads what the team wants to reach, shows where it stands, and lets it be changed. */
export const GoalsView = ({ review, now }: GoalsViewProps) => {
  const { id, entityRef, revision, pillars, permissions } = review;
  const api = useApi(lensReviewApiRef);
  const classes = useStyles();
  const { t } = useTranslationRef(goalsTranslationRef);
  const [editing, setEditing] = useState<Editing>();
  const [clearing, setClearing] = useState<number>();
  const [done, setDone] = useState<Done>();

  const load = useCallback(async () => {
    const goals = await api.goals.get(id);
    // What is asked for a number helps to read it, but nothing depends on it
    const collectors = goals.targets.some(({ kind }) => kind === 'fact')
      ? await api.listCollectors().then(
          ({ items }) => items,
          () => [],
        )
      : [];
    return { revision, goals, collectors };
  }, [api, id, revision]);
  const { value, error, retry } = useKeptAsync(load);

  const edit = async ({
    outcome = '',
    targets,
    suggested,
    revision: known,
  }: ApiSchemas['Goals']) => {
    const wanted = outcome === '' ? suggested : targets.map(wishOf);
    const start = {
      revision: known,
      outcome,
      targets: wanted,
      facts: [],
      collectors: [],
    };
    try {
      const [evidence, collectors] = await Promise.all([
        api.getEvidence(entityRef),
        api.listCollectors(),
      ]);
      setEditing({
        ...start,
        facts: evidence.items,
        collectors: collectors.items,
      });
    } catch (cause) {
      setEditing({ ...start, problem: messageOf(cause) });
    }
  };

  /** Nobody overwrites unseen: what somebody else wrote meanwhile is told first. */
  const save = async (
    wish: ApiSchemas['GoalsUpdate'],
    from: Editing,
  ): Promise<void> => {
    try {
      await api.goals.set(id, wish, from.revision);
    } catch (cause) {
      if (!isStale(cause)) {
        throw cause;
      }
      const current = await api.goals.get(id);
      if (current.revision === from.revision) {
        // Refused for another reason, such as a review that was closed
        throw cause;
      }
      setEditing({ ...from, revision: current.revision });
      const who = current.updatedBy
        ? defaultEntityPresentation(current.updatedBy).primaryTitle
        : t('goals.someone');
      throw new Error(
        current.outcome === undefined
          ? t('goals.staleCleared', { who })
          : t('goals.stale', {
              who,
              outcome: current.outcome,
              count: current.targets.length,
            }),
      );
    }
    setEditing(undefined);
    setDone({ severity: 'success', message: t('goals.done') });
    retry();
  };

  const clear = async (known: number): Promise<void> => {
    try {
      await api.goals.clear(id, known);
      setDone({ severity: 'success', message: t('goals.cleared') });
    } catch (cause) {
      if (!isStale(cause)) {
        throw cause;
      }
      const current = await api.goals.get(id);
      if (current.revision === known) {
        throw cause;
      }
      setDone({ severity: 'warning', message: t('goals.staleClear') });
    }
    setClearing(undefined);
    retry();
  };

  return (
    <section>
      <LoadedSection
        title={t('goals.title')}
        value={value}
        problem={error && messageOf(error)}
        onRetry={retry}
      >
        {({ goals, collectors }) => (
          <>
            <Typography color="textSecondary" paragraph>
              {t('goals.help')}
            </Typography>
            {goals.outcome === undefined ? (
              <>
                <Typography>
                  {t(permissions.update ? 'goals.empty' : 'goals.emptyReader')}
                </Typography>
                {goals.updatedBy && goals.updatedAt && (
                  <Typography variant="body2" color="textSecondary">
                    {t('goals.clearedBy', {
                      who: defaultEntityPresentation(goals.updatedBy)
                        .primaryTitle,
                      when: formatRelative(goals.updatedAt, now),
                    })}
                  </Typography>
                )}
              </>
            ) : (
              <GoalList
                goals={goals}
                pillars={pillars}
                now={now}
                asks={name =>
                  collectors
                    .flatMap(({ facts }) => facts)
                    .find(fact => fact.name === name)?.asks
                }
              />
            )}
            {permissions.update && (
              <div className={classes.actions}>
                <Button
                  variant="outlined"
                  color="primary"
                  onClick={() => edit(goals)}
                >
                  {t(goals.outcome === undefined ? 'goals.set' : 'goals.edit')}
                </Button>
                {goals.outcome !== undefined && (
                  <Button onClick={() => setClearing(goals.revision)}>
                    {t('goals.clear')}
                  </Button>
                )}
              </div>
            )}
          </>
        )}
      </LoadedSection>
      {editing && (
        <GoalsDialog
          outcome={editing.outcome}
          targets={editing.targets}
          suggested={editing.outcome === ''}
          measures={[
            ...scoreMeasures('score', pillars),
            ...scoreMeasures('assurance', pillars),
            ...factMeasures(editing),
          ]}
          measuresProblem={editing.problem}
          pillars={pillars}
          now={now}
          onSend={wish => save(wish, editing)}
          onClose={() => setEditing(undefined)}
        />
      )}
      {clearing !== undefined && (
        <FormDialog
          id="lens-review-clear-goals"
          title={t('goals.clearTitle')}
          help={t('goals.clearHelp')}
          confirm={t('goals.clear')}
          check={() => true}
          onSubmit={() => clear(clearing)}
          onClose={() => setClearing(undefined)}
        >
          {null}
        </FormDialog>
      )}
      <UndoBar done={done} onDismiss={() => setDone(undefined)} />
    </section>
  );
};
