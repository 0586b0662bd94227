import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import { lensesTranslationRef } from '../../messages/lenses';

type Issue = ApiSchemas['LensIssue'];

/** As many are mended at a time. */
const SHOWN = 20;

const useStyles = makeStyles(
  theme => ({
    list: {
      margin: theme.spacing(0.5, 0, 0),
      paddingLeft: theme.spacing(2.5),
      overflowWrap: 'anywhere',
    },
  }),
  { name: 'LensReviewLensFindings' },
);

/** Props of {@link LensFindings}. */
export interface LensFindingsProps {
  checking: boolean;
  /** Why the files could not be checked. */
  problem?: string;
  /** Undefined until they were checked. */
  issues?: Issue[];
}

/** What the lint says about a lens, errors first, each with its place in the file. */
export const LensFindings = (props: LensFindingsProps) => {
  const { checking, problem, issues } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(lensesTranslationRef);

  const textOf = ({ line, path, message }: Issue) => {
    if (line !== undefined) {
      return t('addLens.atLine', { line: String(line), message });
    }
    return path ? t('addLens.atPath', { path, message }) : message;
  };
  const errors = issues?.filter(({ severity }) => severity === 'error') ?? [];
  const warnings = issues?.filter(({ severity }) => severity !== 'error') ?? [];
  const listOf = (found: Issue[]) => (
    <ul className={classes.list}>
      {found.slice(0, SHOWN).map(issue => (
        <li key={`${issue.code} ${issue.path} ${issue.message}`}>
          {textOf(issue)}
        </li>
      ))}
      {found.length > SHOWN && (
        <li>{t('addLens.more', { number: String(found.length - SHOWN) })}</li>
      )}
    </ul>
  );

  return (
    <div aria-live="polite">
      {checking && (
        <Typography variant="body2">{t('addLens.checking')}</Typography>
      )}
      {problem !== undefined && (
        <Alert severity="error">
          {t('addLens.notChecked', { message: problem })}
        </Alert>
      )}
      {issues?.length === 0 && (
        <Alert severity="success">{t('addLens.clean')}</Alert>
      )}
      {errors.length > 0 && (
        <Alert severity="error">
          {t('addLens.errors', { count: errors.length })}
          {listOf(errors)}
        </Alert>
      )}
      {warnings.length > 0 && (
        <Alert severity="warning">
          {t('addLens.warnings', { count: warnings.length })}
          {listOf(warnings)}
        </Alert>
      )}
    </div>
  );
};
