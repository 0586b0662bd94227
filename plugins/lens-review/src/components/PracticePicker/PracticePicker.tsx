import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { lessonsTranslationRef } from '../../messages/lessons';

type PracticeRef = ApiSchemas['PracticeRef'];

const useStyles = makeStyles(
  theme => ({
    // The list itself is drawn by the browser, in its own colours without this.
    select: { colorScheme: theme.palette.type },
    chosen: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      listStyle: 'none',
      margin: theme.spacing(0.5, 0, 1),
      padding: 0,
    },
    chip: {
      height: 'auto',
      maxWidth: '100%',
      '& .MuiChip-label': { whiteSpace: 'normal', padding: '4px 12px' },
    },
  }),
  { name: 'LensReviewPracticePicker' },
);

/** A question with what may be chosen of it. */
export interface PickedQuestion {
  id: string;
  title: string;
  choices: readonly { id: string; title: string; none: boolean }[];
}

/** Props of {@link PracticePicker}. */
export interface PracticePickerProps {
  id: string;
  label: string;
  help: string;
  questions: readonly PickedQuestion[];
  value: PracticeRef[];
  onChange: (practices: PracticeRef[]) => void;
}

const keyOf = ({ questionId, choiceId }: PracticeRef) =>
  `${questionId}/${choiceId}`;

/** Chooses practices of a lens, one after the other. */
export const PracticePicker = (props: PracticePickerProps) => {
  const { id, label, help, questions, value, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lessonsTranslationRef);
  const chosen = new Set(value.map(keyOf));
  const practices = questions.flatMap(question =>
    question.choices
      .filter(choice => !choice.none)
      .map(choice => ({
        ref: { questionId: question.id, choiceId: choice.id },
        title: choice.title,
      })),
  );
  const titles = new Map(
    practices.map(({ ref, title }) => [keyOf(ref), title]),
  );

  return (
    <>
      <TextField
        id={id}
        select
        label={label}
        helperText={help}
        value=""
        onChange={event => {
          const added = practices.find(
            ({ ref }) => keyOf(ref) === event.target.value,
          );
          if (added) {
            onChange([...value, added.ref]);
          }
        }}
        SelectProps={{ native: true }}
        InputLabelProps={{ shrink: true }}
        inputProps={{ className: classes.select }}
        variant="outlined"
        margin="normal"
        fullWidth
      >
        <option value="">{t('lessons.addPractice')}</option>
        {questions.map(question => (
          <optgroup key={question.id} label={question.title}>
            {question.choices
              .filter(
                choice =>
                  !choice.none &&
                  !chosen.has(
                    keyOf({ questionId: question.id, choiceId: choice.id }),
                  ),
              )
              .map(choice => (
                <option
                  key={choice.id}
                  value={keyOf({
                    questionId: question.id,
                    choiceId: choice.id,
                  })}
                >
                  {choice.title}
                </option>
              ))}
          </optgroup>
        ))}
      </TextField>
      {value.length > 0 && (
        <ul className={classes.chosen}>
          {value.map(practice => {
            const title = titles.get(keyOf(practice)) ?? keyOf(practice);
            const remove = () =>
              onChange(value.filter(each => keyOf(each) !== keyOf(practice)));
            return (
              <li key={keyOf(practice)}>
                <Chip
                  className={classes.chip}
                  variant="outlined"
                  label={title}
                  aria-label={t('lessons.removePractice', { title })}
                  clickable
                  onClick={remove}
                  onDelete={remove}
                />
              </li>
            );
          })}
        </ul>
      )}
    </>
  );
};
