import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import ProposalIcon from '@material-ui/icons/PlaylistAddCheck';
import ConflictIcon from '@material-ui/icons/SyncProblem';
import { ReactNode, useRef } from 'react';
import { tabTranslationRef } from '../../messages/tab';
import { ToneChip } from '../ToneChip';
import { groupNumbers } from './groupNumbers';
import { useHiddenUntilFound } from './useHiddenUntilFound';

const useStyles = makeStyles(
  theme => ({
    root: { marginTop: theme.spacing(2) },
    bar: {
      position: 'relative',
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(1),
      borderRadius: theme.shape.borderRadius,
      border: `1px solid ${theme.palette.divider}`,
      backgroundColor: theme.palette.background.paper,
      '&:hover': { borderColor: theme.palette.text.secondary },
    },
    heading: { margin: 0, scrollMargin: theme.spacing(10) },
    toggle: {
      position: 'static',
      justifyContent: 'flex-start',
      gap: theme.spacing(1),
      textAlign: 'left',
      font: 'inherit',
      fontSize: '1.2rem',
      fontWeight: 600,
      // All of the bar can be pressed
      '&::after': {
        content: '""',
        position: 'absolute',
        inset: 0,
        borderRadius: theme.shape.borderRadius,
      },
      '&:focus-visible::after': {
        outline: `2px solid ${theme.palette.text.primary}`,
        outlineOffset: 1,
      },
    },
    icon: { transition: theme.transitions.create('transform') },
    turned: { transform: 'rotate(180deg)' },
    numbers: {
      display: 'flex',
      flex: '1 1 18rem',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
    },
    chips: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 1),
      [theme.breakpoints.up('sm')]: { marginLeft: 'auto' },
    },
    questions: {
      marginTop: theme.spacing(1),
      // On paper there is nothing to open
      '@media print': { display: 'block', contentVisibility: 'visible' },
    },
  }),
  { name: 'LensReviewQuestionSection' },
);

/** Props of {@link QuestionSection}. */
export interface QuestionSectionProps {
  /** Unique among the groups. */
  id: string;
  name: string;
  questions: ApiSchemas['Question'][];
  open: boolean;
  onToggle: (open: boolean) => void;
  children: ReactNode;
}

/** The questions of a pillar or a phase under a line with what they come to, which opens and closes them. */
export const QuestionSection = (props: QuestionSectionProps) => {
  const { id, name, questions, open, onToggle, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  const content = useRef<HTMLDivElement>(null);
  useHiddenUntilFound(content, !open, () => onToggle(true));
  const numbers = groupNumbers(questions);
  const contentId = `lens-review-group-${id}`;
  return (
    <section className={classes.root} aria-labelledby={`${contentId}-name`}>
      <div className={classes.bar}>
        <h3 className={classes.heading}>
          <ButtonBase
            id={`${contentId}-name`}
            className={classes.toggle}
            disableRipple
            aria-expanded={open}
            aria-controls={contentId}
            aria-describedby={`${contentId}-numbers`}
            onClick={() => onToggle(!open)}
          >
            <ExpandMoreIcon
              aria-hidden="true"
              className={`${classes.icon} ${open ? classes.turned : ''}`}
            />
            {name}
          </ButtonBase>
        </h3>
        <div id={`${contentId}-numbers`} className={classes.numbers}>
          <Typography component="span" variant="body2" color="textSecondary">
            {t('tab.group.questions', { count: numbers.questions })}
            {' · '}
            {t('tab.filter.progress', {
              done: String(numbers.decided),
              total: String(numbers.practices),
            })}
          </Typography>{' '}
          <span className={classes.chips}>
            {numbers.highRisk > 0 && (
              <ToneChip tone="bad" icon={<ErrorIcon aria-hidden="true" />}>
                {t('tab.group.highRisk', { count: numbers.highRisk })}
              </ToneChip>
            )}{' '}
            {numbers.conflicts > 0 && (
              <ToneChip
                tone="warning"
                icon={<ConflictIcon aria-hidden="true" />}
              >
                {t('tab.group.conflicts', { count: numbers.conflicts })}
              </ToneChip>
            )}{' '}
            {numbers.proposals > 0 && (
              <ToneChip tone="info" icon={<ProposalIcon aria-hidden="true" />}>
                {t('tab.group.proposals', { count: numbers.proposals })}
              </ToneChip>
            )}
          </span>
        </div>
      </div>
      <div ref={content} id={contentId} className={classes.questions}>
        {children}
      </div>
    </section>
  );
};
