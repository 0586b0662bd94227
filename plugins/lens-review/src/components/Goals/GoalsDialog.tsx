import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import AddIcon from '@material-ui/icons/Add';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import { goalsTranslationRef } from '../../messages/goals';
import { panelsTranslationRef } from '../../messages/panels';
import { FormDialog } from '../FormDialog';
import { draftOf, DraftTarget, emptyDraft } from './draftTarget';
import { problemsOf, targetOf } from './draftTarget';
import { Measure, measureKey } from './measures';
import { TargetFields } from './TargetFields';

type Target = ApiSchemas['GoalTarget'];

/** Characters that the backend takes. */
const TEXT_LENGTH = 2_084;

/** Props of {@link GoalsDialog}. */
export interface GoalsDialogProps {
  /** What is set, or what is suggested to start from. */
  outcome: string;
  targets: Target[];
  /** Nobody has set the targets yet. */
  suggested?: boolean;
  measures: Measure[];
  /** Why numbers of facts are missing among them. */
  measuresProblem?: string;
  pillars: ApiSchemas['ReviewPillar'][];
  now: Date;
  onSend: (goals: ApiSchemas['GoalsUpdate']) => Promise<void>;
  onClose: () => void;
}

/** Asks for the outcome and for the targets that show it. */
export const GoalsDialog = (props: GoalsDialogProps) => {
  const { measures, measuresProblem, pillars, now, onSend, onClose } = props;
  const { t } = useTranslationRef(goalsTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  const [outcome, setOutcome] = useState(props.outcome);
  const [drafts, setDrafts] = useState(() => props.targets.map(draftOf));
  const [nextId, setNextId] = useState(drafts.length);
  const [checked, setChecked] = useState(false);

  const today = now.toISOString().slice(0, 10);
  const missingOutcome = outcome.trim() === '';
  const rows = drafts.map(draft => {
    const measure = measures.find(each => measureKey(each) === draft.measure);
    return { draft, measure, problems: problemsOf(draft, measure, today) };
  });
  const replace = (changed: DraftTarget) =>
    setDrafts(all =>
      all.map(each => (each.id === changed.id ? changed : each)),
    );

  return (
    <FormDialog
      id="lens-review-goals"
      title={t('goals.dialogTitle')}
      help={t('goals.dialogHelp')}
      confirm={tPanels('form.save')}
      wide
      check={() => {
        setChecked(true);
        return (
          !missingOutcome &&
          rows.every(({ problems }) => Object.keys(problems).length === 0)
        );
      }}
      onSubmit={() =>
        onSend({
          outcome: outcome.trim(),
          targets: rows.flatMap(({ draft, measure }) =>
            measure ? [targetOf(draft, measure)] : [],
          ),
        })
      }
      onClose={onClose}
    >
      <TextField
        id="lens-review-goals-outcome"
        label={t('goals.outcome')}
        helperText={t(
          checked && missingOutcome
            ? 'goals.missingOutcome'
            : 'goals.outcomeHelp',
        )}
        error={checked && missingOutcome}
        value={outcome}
        onChange={event => setOutcome(event.target.value)}
        inputProps={{ maxLength: TEXT_LENGTH }}
        variant="outlined"
        margin="normal"
        multiline
        minRows={2}
        fullWidth
        required
      />
      <Typography component="h3" variant="subtitle1">
        {t('goals.targets')}
      </Typography>
      {props.suggested && (
        <Typography variant="body2" color="textSecondary">
          {t('goals.suggested')}
        </Typography>
      )}
      {measuresProblem !== undefined && (
        <Alert severity="warning">
          {t('goals.factsFailed', { message: measuresProblem })}
        </Alert>
      )}
      {rows.map(({ draft, problems }, index) => (
        <TargetFields
          key={draft.id}
          draft={draft}
          number={index + 1}
          measures={measures}
          pillars={pillars}
          problems={checked ? problems : {}}
          onChange={replace}
          onRemove={() =>
            setDrafts(all => all.filter(({ id }) => id !== draft.id))
          }
        />
      ))}
      <Button
        startIcon={<AddIcon />}
        onClick={() => {
          setDrafts(all => [...all, emptyDraft(nextId)]);
          setNextId(nextId + 1);
        }}
      >
        {t('goals.add')}
      </Button>
    </FormDialog>
  );
};
