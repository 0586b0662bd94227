import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { DataTable } from '../../components/DataTable';
import { COMPONENTS_PATH, rootRouteRef } from '../../routes';
import { organisationTranslationRef } from '../../messages/organisation';

type Practice = ApiSchemas['PracticeScorecard'];
type Count = keyof Practice['counts'];

const HEADINGS = {
  met: 'gaps.met',
  not_met: 'gaps.notMet',
  unknown: 'gaps.unknown',
  conflict: 'gaps.conflicts',
  proposal: 'gaps.proposals',
} as const;

const COLUMNS: readonly (keyof typeof HEADINGS)[] = [
  'not_met',
  'unknown',
  'met',
  'conflict',
  'proposal',
];

const useStyles = makeStyles(
  {
    link: { textDecoration: 'underline', fontVariantNumeric: 'tabular-nums' },
  },
  { name: 'LensReviewPracticesTable' },
);

/** Props of {@link PracticesTable}. */
export interface PracticesTableProps {
  label: string;
  practices: Practice[];
}

/** Practices with how many reviews stand where; a number leads to their components. */
export const PracticesTable = ({ label, practices }: PracticesTableProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(organisationTranslationRef);
  const rootPath = useRouteRef(rootRouteRef)();
  const to = (practice: Practice, state: Count) =>
    `${rootPath}/${COMPONENTS_PATH}?${new URLSearchParams({
      lens: practice.lens,
      practice: `${practice.questionId}/${practice.choiceId}`,
      practiceState: state,
    })}`;
  return (
    <DataTable label={label}>
      <TableHead>
        <TableRow>
          <TableCell>{t('gaps.practice')}</TableCell>
          {COLUMNS.map(column => (
            <TableCell key={column} align="right">
              {t(HEADINGS[column])}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {practices.map(practice => (
          <TableRow
            key={`${practice.lens} ${practice.questionId} ${practice.choiceId}`}
          >
            <TableCell component="th" scope="row">
              {practice.title}
            </TableCell>
            {COLUMNS.map(column => {
              const number = practice.counts[column];
              return (
                <TableCell key={column} align="right">
                  {number === 0 ? (
                    0
                  ) : (
                    <Link
                      to={to(practice, column)}
                      className={classes.link}
                      aria-label={t('gaps.cellLink', {
                        column: t(HEADINGS[column]),
                        practice: practice.title,
                        number: String(number),
                      })}
                    >
                      {number}
                    </Link>
                  )}
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
};
