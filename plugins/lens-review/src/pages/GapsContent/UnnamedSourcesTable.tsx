import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { makeStyles } from '@material-ui/core/styles';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { DataTable } from '../../components/DataTable';
import { organisationTranslationRef } from '../../messages/organisation';
import { SourceLink } from './SourceLink';

/** Annotations that are written out; more of them fold. */
const SHOWN = 2;

const useStyles = makeStyles(
  theme => ({
    annotations: { overflowWrap: 'anywhere' },
    more: {
      cursor: 'pointer',
      borderRadius: theme.shape.borderRadius,
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    },
    whole: { whiteSpace: 'nowrap' },
  }),
  { name: 'LensReviewUnnamedSourcesTable' },
);

const Annotations = ({ annotations }: { annotations: string[] }) => {
  const classes = useStyles();
  const { t } = useTranslationRef(organisationTranslationRef);
  const all = annotations.join(', ');
  return annotations.length <= SHOWN ? (
    <span className={classes.annotations}>{all}</span>
  ) : (
    <details>
      <summary className={classes.more}>
        {t('gaps.anyOf', { number: String(annotations.length) })}
      </summary>
      <span className={classes.annotations}>{all}</span>
    </details>
  );
};

/** Props of {@link UnnamedSourcesTable}. */
export interface UnnamedSourcesTableProps {
  /** Of sources for which components name nothing to read. */
  gaps: ApiSchemas['EvidenceGap'][];
  lens: string | undefined;
}

/** Sources that could say more, and the annotations that would let them. */
export const UnnamedSourcesTable = (props: UnnamedSourcesTableProps) => {
  const { gaps, lens } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(organisationTranslationRef);
  return (
    <DataTable label={t('gaps.unnamed')}>
      <TableHead>
        <TableRow>
          <TableCell>{t('gaps.source')}</TableCell>
          <TableCell>{t('gaps.annotations')}</TableCell>
          <TableCell align="right">{t('gaps.components')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {gaps.map(gap => (
          <TableRow key={gap.collector}>
            <TableCell component="th" scope="row" className={classes.whole}>
              {gap.title}
            </TableCell>
            <TableCell>
              <Annotations annotations={gap.annotations ?? []} />
            </TableCell>
            <TableCell align="right">
              <SourceLink gap={gap} lens={lens}>
                {gap.components}
              </SourceLink>
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </DataTable>
  );
};
