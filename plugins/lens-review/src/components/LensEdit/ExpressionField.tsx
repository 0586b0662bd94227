import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import {
  ApiSchemas,
  parseExpression,
} from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Alert from '@material-ui/lab/Alert';
import { useRef } from 'react';
import { lensesTranslationRef } from '../../messages/lenses';
import { expressionText, unknownFacts } from './expressionText';

const useStyles = makeStyles(
  theme => ({
    code: { fontFamily: 'monospace' },
    select: { colorScheme: theme.palette.type },
    message: { overflowWrap: 'anywhere' },
  }),
  { name: 'LensReviewExpressionField' },
);

/** Props of {@link ExpressionField}. */
export interface ExpressionFieldProps {
  id: string;
  label: string;
  help: string;
  value: string;
  onChange: (text: string) => void;
  /** What facts there are. */
  collectors: ApiSchemas['Collector'][];
  required?: boolean;
}

/** Takes an evidence expression, and says as it is written what the engine reads. */
export const ExpressionField = (props: ExpressionFieldProps) => {
  const { id, label, help, value, onChange, collectors, required } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensesTranslationRef);
  const input = useRef<HTMLTextAreaElement>(null);
  const result = value.trim() === '' ? undefined : parseExpression(value);
  const known = collectors.flatMap(({ facts }) =>
    facts.map(({ name }) => name),
  );
  const unknown =
    result?.ok && collectors.length > 0
      ? unknownFacts(result.expression, known)
      : [];

  const insert = (fact: string) => {
    const start = input.current?.selectionStart ?? value.length;
    const end = input.current?.selectionEnd ?? value.length;
    const before = value.slice(0, start);
    const afterWord = /(fact: ?|[-{[,] ?)$/.test(before);
    const name = /fact: ?$/.test(before) ? fact : `fact: ${fact}`;
    const lead =
      before === '' || before.endsWith('\n') || afterWord ? '' : '\n';
    onChange(`${before}${lead}${name}${value.slice(end)}`);
    input.current?.focus();
  };

  return (
    <>
      <TextField
        id={id}
        label={label}
        helperText={help}
        error={result?.ok === false}
        value={value}
        onChange={event => onChange(event.target.value)}
        inputRef={input}
        inputProps={{ spellCheck: false }}
        InputProps={{ classes: { input: classes.code } }}
        InputLabelProps={{ shrink: true }}
        variant="outlined"
        margin="normal"
        multiline
        minRows={3}
        fullWidth
        required={required}
      />
      {result?.ok === false &&
        result.issues.map(issue => (
          <Alert
            key={`${issue.line} ${issue.message}`}
            severity="error"
            className={classes.message}
          >
            {t('lensEdit.line', {
              line: String(issue.line ?? 1),
              message: issue.message,
            })}
          </Alert>
        ))}
      {result?.ok && (
        <Alert severity="success" className={classes.message}>
          {t('lensEdit.reads', { text: expressionText(result.expression) })}
        </Alert>
      )}
      {unknown.map(({ fact, closest }) => (
        <Alert key={fact} severity="warning" className={classes.message}>
          {t('lensEdit.unknownFact', { fact })}{' '}
          {closest.length > 0 &&
            t('lensEdit.closest', { names: closest.join(', ') })}
        </Alert>
      ))}
      {collectors.length > 0 && (
        <TextField
          id={`${id}-insert`}
          select
          value=""
          onChange={event => insert(event.target.value)}
          SelectProps={{ native: true }}
          inputProps={{
            className: classes.select,
            'aria-label': t('lensEdit.insertInto', { field: label }),
          }}
          variant="outlined"
          size="small"
          margin="dense"
          fullWidth
        >
          <option value="">{t('lensEdit.insert')}</option>
          {collectors.map(collector => (
            <optgroup key={collector.id} label={collector.title}>
              {collector.facts.map(({ name, asks }) => (
                <option key={name} value={name}>
                  {`${name}: ${asks}`}
                </option>
              ))}
            </optgroup>
          ))}
        </TextField>
      )}
    </>
  );
};
