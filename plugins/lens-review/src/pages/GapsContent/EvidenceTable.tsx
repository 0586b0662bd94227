import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { DataTable } from '../../components/DataTable';
import { organisationTranslationRef } from '../../messages/organisation';
import { GapReason, gapsByReason } from './gapsByReason';
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

const Reason = (props: Omit<GapReason, 'gaps'>) => {
  const { kind, reason, hidden } = props;
  const { t } = useTranslationRef(organisationTranslationRef);
  if (kind === 'permission') {
    return (
      <>
        {hidden ? t('gaps.hiddenPermission') : t('gaps.permission', { reason })}
      </>
    );
  }
  return <>{hidden ? t('gaps.hiddenFailure') : reason || t('gaps.noReason')}</>;
};

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
        {gapsByReason(gaps).map(({ gaps: same, ...gap }) => (
          <TableRow key={`${gap.kind} ${gap.hidden} ${gap.reason}`}>
            <TableCell component="th" scope="row">
              <Reason {...gap} />
            </TableCell>
            <TableCell>
              <ul className={classes.sources}>
                {same.map(one => (
                  <li key={one.collector}>
                    <SourceLink gap={one} lens={lens}>
                      {t('gaps.sourceCount', {
                        source: one.title,
                        count: one.components,
                      })}
                    </SourceLink>
                  </li>
                ))}
              </ul>
            </TableCell>
            <TableCell align="right">{gap.facts}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
};
