import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { DataTable } from '../../components/DataTable';
import { organisationTranslationRef } from '../../messages/organisation';
import { gapsByReason } from './gapsByReason';
import { SourceLink } from './SourceLink';

const useStyles = makeStyles(
  theme => ({
    sources: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0.5, 2),
      listStyle: 'none',
      margin: 0,
      padding: 0,
    },
  }),
  { name: 'LensReviewEvidenceTable' },
);

/** Props of {@link EvidenceTable}. */
export interface EvidenceTableProps {
  /** Of sources that were asked and did not answer. */
  gaps: ApiSchemas['EvidenceGap'][];
  lens: string | undefined;
}

/** Why evidence does not arrive: a row a reason, with the sources that give it and the way to the components. */
export const EvidenceTable = ({ gaps, lens }: EvidenceTableProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(organisationTranslationRef);
  return (
    <DataTable label={t('gaps.evidence')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('gaps.reason')}</TableCell>
          <TableCell>{t('gaps.sources')}</TableCell>
          <TableCell align="right">{t('gaps.facts')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {gapsByReason(gaps).map(({ kind, reason, facts, gaps: same }) => (
          <TableRow key={`${kind} ${reason}`}>
            <TableCell component="th" scope="row">
              {kind === 'permission' && t('gaps.permission', { reason })}
              {kind !== 'permission' && (reason || t('gaps.noReason'))}
            </TableCell>
            <TableCell>
              <ul className={classes.sources}>
                {same.map(gap => (
                  <li key={gap.collector}>
                    <SourceLink gap={gap} lens={lens}>
                      {t('gaps.sourceCount', {
                        source: gap.title,
                        count: gap.components,
                      })}
                    </SourceLink>
                  </li>
                ))}
              </ul>
            </TableCell>
            <TableCell align="right">{facts}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
};
