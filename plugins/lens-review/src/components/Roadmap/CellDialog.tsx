import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useState } from 'react';
import { panelsTranslationRef } from '../../messages/panels';
import { roadmapTranslationRef } from '../../messages/roadmap';
import { FormDialog } from '../FormDialog';
import { OwnerField } from '../OwnerField';

const useStyles = makeStyles(
  theme => ({ day: { '& input': { colorScheme: theme.palette.type } } }),
  { name: 'LensReviewCellDialog' },
);

/** What is set of a cell. */
export type CellPlan = Pick<ApiSchemas['RoadmapPlan'], 'targetOn' | 'owner'>;

/** Props of {@link CellDialog}. */
export interface CellDialogProps {
  pillar: string;
  phase: string;
  /** As it is. */
  plan: CellPlan;
  now: Date;
  onSend: (plan: CellPlan) => Promise<void>;
  onClose: () => void;
}

/** Asks until when a part of the review is to be done, and who takes care of it. */
export const CellDialog = (props: CellDialogProps) => {
  const { pillar, phase, plan, now, onSend, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(roadmapTranslationRef);
  const { t: tPanels } = useTranslationRef(panelsTranslationRef);
  const [day, setDay] = useState(plan.targetOn ?? '');
  const [owner, setOwner] = useState(plan.owner ?? '');
  const [checked, setChecked] = useState(false);
  // A day that was set while it was still to come may stay
  const isPast =
    day !== '' && day !== plan.targetOn && day < now.toISOString().slice(0, 10);

  return (
    <FormDialog
      id="lens-review-cell"
      title={t('roadmap.dialogTitle', { pillar, phase })}
      help={t('roadmap.dialogHelp')}
      confirm={tPanels('form.save')}
      check={() => {
        setChecked(true);
        return !isPast;
      }}
      onSubmit={() =>
        onSend({
          targetOn: day || undefined,
          owner: owner.trim() || undefined,
        })
      }
      onClose={onClose}
    >
      <TextField
        id="lens-review-cell-day"
        className={classes.day}
        type="date"
        label={t('roadmap.day')}
        helperText={checked && isPast && t('roadmap.pastDay')}
        error={checked && isPast}
        value={day}
        onChange={event => setDay(event.target.value)}
        InputLabelProps={{ shrink: true }}
        variant="outlined"
        margin="normal"
      />
      <OwnerField
        id="lens-review-cell-owner"
        label={t('roadmap.owner')}
        helperText={t('roadmap.ownerHelp')}
        value={owner}
        onChange={setOwner}
      />
    </FormDialog>
  );
};
