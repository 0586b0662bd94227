import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import CloseIcon from '@material-ui/icons/Close';
import RemoveIcon from '@material-ui/icons/Remove';
import { ReactElement } from 'react';
import { Tone, toneColors } from '../../styles/tones';
import { tabTranslationRef } from '../../messages/tab';

type ChoiceState = ApiSchemas['ChoiceState'];

const useStyles = makeStyles(
  theme => {
    const chosen = (tone: Tone) => {
      const { text, background, border } = toneColors(theme, tone);
      return {
        color: text,
        backgroundColor: background,
        borderColor: border,
        boxShadow: `inset 0 0 0 1px ${border}`,
        fontWeight: 600,
        '&:hover': { backgroundColor: background },
      };
    };
    return {
      root: { display: 'inline-flex', flexShrink: 0 },
      button: {
        display: 'inline-flex',
        alignItems: 'center',
        gap: theme.spacing(0.5),
        minHeight: 32,
        padding: theme.spacing(0.25, 1.25),
        font: 'inherit',
        fontSize: theme.typography.body2.fontSize,
        color: theme.palette.text.primary,
        backgroundColor: theme.palette.background.paper,
        border: `1px solid ${
          theme.palette.type === 'dark' ? '#8C8C8C' : '#8A8A8A'
        }`,
        cursor: 'pointer',
        '& + &': { marginLeft: -1 },
        '&:first-child': { borderRadius: '16px 0 0 16px' },
        '&:last-child': { borderRadius: '0 16px 16px 0' },
        '&:hover': { backgroundColor: theme.palette.action.hover },
        '&:focus-visible': {
          outline: `2px solid ${theme.palette.text.primary}`,
          outlineOffset: 2,
          zIndex: 1,
        },
        '&:disabled': { cursor: 'default' },
        '& svg': { fontSize: '1rem' },
      },
      selected: chosen('good'),
      unselected: chosen('bad'),
      not_applicable: chosen('neutral'),
    };
  },
  { name: 'LensReviewAnswerControl' },
);

const ANSWERS: {
  state: Exclude<ChoiceState, 'undecided'>;
  text: 'met' | 'notMet' | 'notApplicable';
  icon: ReactElement;
}[] = [
  { state: 'selected', text: 'met', icon: <CheckIcon aria-hidden="true" /> },
  {
    state: 'unselected',
    text: 'notMet',
    icon: <CloseIcon aria-hidden="true" />,
  },
  {
    state: 'not_applicable',
    text: 'notApplicable',
    icon: <RemoveIcon aria-hidden="true" />,
  },
];

/** Props of {@link AnswerControl}. */
export interface AnswerControlProps {
  /** Read out as the name of the three buttons together. */
  label: string;
  state: ChoiceState;
  disabled: boolean;
  tabIndex: number;
  /** The button of the present answer asks for `undecided`. */
  onChange: (state: ChoiceState) => void;
}

/**
 * Met, not met or not applicable. Plain buttons, because a page holds hundreds
 * of them.
 */
export const AnswerControl = (props: AnswerControlProps) => {
  const { label, state, disabled, tabIndex, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(tabTranslationRef);
  return (
    <div className={classes.root} role="group" aria-label={label}>
      {ANSWERS.map(answer => {
        const pressed = answer.state === state;
        return (
          <button
            key={answer.state}
            type="button"
            aria-pressed={pressed}
            disabled={disabled}
            tabIndex={tabIndex}
            title={
              answer.state === 'not_applicable'
                ? t('tab.practice.notApplicableHelp')
                : undefined
            }
            className={`${classes.button} ${
              pressed ? classes[answer.state] : ''
            }`}
            onClick={() => onChange(pressed ? 'undecided' : answer.state)}
          >
            {answer.icon}
            {t(`tab.practice.${answer.text}`)}
          </button>
        );
      })}
    </div>
  );
};
