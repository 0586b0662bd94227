import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DoneIcon from '@material-ui/icons/CloudDone';
import OffIcon from '@material-ui/icons/CloudOff';
import UploadIcon from '@material-ui/icons/CloudUpload';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import { ReactElement } from 'react';
import { PendingAnswers } from '../../hooks';
import { Tone } from '../../styles/tones';
import { tabTranslationRef } from '../../messages/tab';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 1),
      '& > [role="status"] > span': { whiteSpace: 'normal' },
    },
    // Somebody who answers far down has to learn that it is not saved
    afloat: {
      position: 'fixed',
      top: theme.spacing(1),
      right: theme.spacing(2),
      zIndex: theme.zIndex.appBar,
      padding: theme.spacing(1),
      maxWidth: `calc(100% - ${theme.spacing(4)}px)`,
      backgroundColor: theme.palette.background.paper,
      borderRadius: theme.shape.borderRadius,
      boxShadow: theme.shadows[4],
    },
  }),
  { name: 'LensReviewSaveIndicator' },
);

/** Props of {@link SaveIndicator}. */
export interface SaveIndicatorProps {
  pending: PendingAnswers;
  /** The backend is not reached. */
  offline: boolean;
  onRetry: () => void;
  /** Goes to a question whose answer needs a person. */
  onShow: (questionId: string) => void;
}

interface Shown {
  tone: Tone;
  icon: ReactElement;
  text: string;
  /** A question that needs a person. */
  questionId?: string;
  retry?: boolean;
}

const useShown = (pending: PendingAnswers, offline: boolean): Shown => {
  const { t } = useTranslationRef(tabTranslationRef);
  const inState = (state: string) =>
    Object.keys(pending).filter(id => pending[id].state === state);
  const collisions = inState('collision');
  const refused = inState('refused');
  if (collisions.length > 0) {
    return {
      tone: 'warning',
      icon: <ErrorIcon aria-hidden="true" />,
      text: t('tab.saving.collision', { count: collisions.length }),
      questionId: collisions[0],
    };
  }
  if (refused.length > 0) {
    return {
      tone: 'bad',
      icon: <ErrorIcon aria-hidden="true" />,
      text: t('tab.saving.refused', { count: refused.length }),
      questionId: refused[0],
    };
  }
  if (inState('waiting').length > 0) {
    return {
      tone: 'warning',
      icon: <OffIcon aria-hidden="true" />,
      text: t('tab.saving.waiting'),
      retry: true,
    };
  }
  if (Object.keys(pending).length > 0) {
    return {
      tone: 'neutral',
      icon: <UploadIcon aria-hidden="true" />,
      text: t('tab.saving.saving'),
    };
  }
  if (offline) {
    return {
      tone: 'warning',
      icon: <OffIcon aria-hidden="true" />,
      text: t('tab.saving.stale'),
      retry: true,
    };
  }
  return {
    tone: 'good',
    icon: <DoneIcon aria-hidden="true" />,
    text: t('tab.saving.saved'),
  };
};

/** Whether everything is saved, and what to do where it is not. */
export const SaveIndicator = (props: SaveIndicatorProps) => {
  const { pending, offline, onRetry, onShow } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const { tone, icon, text, questionId, retry } = useShown(pending, offline);
  const needsSomebody = retry === true || questionId !== undefined;
  return (
    <span
      className={
        needsSomebody ? `${classes.root} ${classes.afloat}` : classes.root
      }
    >
      <span role="status">
        <ToneChip tone={tone} icon={icon}>
          {text}
        </ToneChip>
      </span>
      {questionId !== undefined && (
        <Button size="small" onClick={() => onShow(questionId)}>
          {t('tab.saving.show')}
        </Button>
      )}
      {retry && (
        <Button size="small" onClick={onRetry}>
          {t('tab.saving.retry')}
        </Button>
      )}
    </span>
  );
};
