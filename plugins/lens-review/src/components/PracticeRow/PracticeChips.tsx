import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Typography from '@material-ui/core/Typography';
import DescriptionIcon from '@material-ui/icons/DescriptionOutlined';
import ConflictIcon from '@material-ui/icons/SyncProblem';
import ExemptIcon from '@material-ui/icons/PanTool';
import ShownIcon from '@material-ui/icons/DoneAll';
import { ReactElement } from 'react';
import { Tone } from '../../styles/tones';
import { tabTranslationRef } from '../../messages/tab';
import { ToneChip } from '../ToneChip';

type Choice = ApiSchemas['Choice'];
type Assurance = NonNullable<ApiSchemas['Practice']['assurance']>;

const ASSURANCE_TONE: Record<Assurance, Tone> = {
  measured: 'good',
  documented: 'info',
  claimed: 'neutral',
};

const LEVEL = {
  High: 'tab.practice.levelHigh',
  Medium: 'tab.practice.levelMedium',
  Low: 'tab.practice.levelLow',
} as const;

const Help = (props: {
  tone: Tone;
  icon: ReactElement;
  help: string;
  children: string;
}) => (
  <span title={props.help}>
    <ToneChip tone={props.tone} icon={props.icon}>
      {props.children}
    </ToneChip>
  </span>
);

/** Props of {@link PracticeChips}. */
export interface PracticeChipsProps {
  choice: Choice;
  /** "None of these" is chosen for the question. */
  noneChosen: boolean;
}

/** What else is known about a practice, in words: level of risk, assurance, document, exemption, conflict. */
export const PracticeChips = ({ choice, noneChosen }: PracticeChipsProps) => {
  const { t } = useTranslationRef(tabTranslationRef);
  const { practice, state, levelOfRisk, decidedBy } = choice;
  const notes: string[] = [];
  if (levelOfRisk) {
    notes.push(t(LEVEL[levelOfRisk]));
  }
  if (decidedBy === 'system' && state === 'selected') {
    notes.push(t('tab.practice.system'));
  }
  if (state === 'undecided' && practice?.verdict === 'contradicted') {
    notes.push(t('tab.practice.byEvidence'));
  } else if (state === 'undecided' && noneChosen) {
    notes.push(t('tab.practice.noneMet'));
  }
  return (
    <>
      {practice?.conflict && (
        <Help
          tone="bad"
          icon={<ConflictIcon aria-hidden="true" />}
          help={t('tab.practice.conflictHelp')}
        >
          {t('tab.practice.conflict')}
        </Help>
      )}
      {practice?.exempted && (
        <Help
          tone="info"
          icon={<ExemptIcon aria-hidden="true" />}
          help={t('tab.practice.exemptedHelp')}
        >
          {t('tab.practice.exempted')}
        </Help>
      )}
      {practice?.attested && (
        <Help
          tone="info"
          icon={<DescriptionIcon aria-hidden="true" />}
          help={t('tab.practice.attestedHelp')}
        >
          {t('tab.practice.attested')}
        </Help>
      )}
      {state === 'selected' && practice?.assurance && (
        <Help
          tone={ASSURANCE_TONE[practice.assurance]}
          icon={<ShownIcon aria-hidden="true" />}
          help={t(`tab.practice.assuranceHelp.${practice.assurance}`)}
        >
          {t(`tab.practice.assurance.${practice.assurance}`)}
        </Help>
      )}
      {notes.length > 0 && (
        <Typography component="span" variant="body2" color="textSecondary">
          {notes.join(' · ')}
        </Typography>
      )}
    </>
  );
};
