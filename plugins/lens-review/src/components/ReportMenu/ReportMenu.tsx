import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import CircularProgress from '@material-ui/core/CircularProgress';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import Alert from '@material-ui/lab/Alert';
import { useState } from 'react';
import { ReportFormat } from '../../api';
import { messageOf } from '../../hooks';
import { reportsTranslationRef } from '../../messages/reports';
import { REPORT_FORMATS } from './reportFile';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'inline-flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'LensReviewReportMenu' },
);

/** Props of {@link ReportMenu}. */
export interface ReportMenuProps {
  /** Unique on the page. */
  id: string;
  /** Name of the milestone; undefined for the review as it is. */
  milestone?: string;
  /** Fetches the report and hands it to the browser; gives the file's name. */
  onDownload: (format: ReportFormat) => Promise<string>;
}

/** Where a download stands. */
type Download =
  | { kind: 'busy' }
  | { kind: 'done'; file: string }
  | { kind: 'failed'; format: ReportFormat; message: string };

/** Downloads a report in the format that is chosen, and says how it goes. */
export const ReportMenu = ({ id, milestone, onDownload }: ReportMenuProps) => {
  const classes = useStyles();
  const { t } = useTranslationRef(reportsTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const [download, setDownload] = useState<Download>();
  const busy = download?.kind === 'busy';

  const start = async (format: ReportFormat) => {
    setAnchor(undefined);
    setDownload({ kind: 'busy' });
    try {
      setDownload({ kind: 'done', file: await onDownload(format) });
    } catch (cause) {
      setDownload({ kind: 'failed', format, message: messageOf(cause) });
    }
  };

  return (
    <div className={classes.root}>
      <Button
        size="small"
        variant="outlined"
        aria-label={
          milestone === undefined
            ? undefined
            : t('reports.openOf', { name: milestone })
        }
        aria-haspopup="menu"
        aria-controls={anchor ? id : undefined}
        aria-expanded={anchor ? true : undefined}
        disabled={busy}
        startIcon={
          busy ? (
            <CircularProgress size={16} color="inherit" aria-hidden="true" />
          ) : (
            <DownloadIcon />
          )
        }
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t(milestone === undefined ? 'reports.open' : 'reports.menu')}
      </Button>
      <Menu
        id={id}
        anchorEl={anchor}
        open={anchor !== undefined}
        onClose={() => setAnchor(undefined)}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        {REPORT_FORMATS.map(format => (
          <MenuItem key={format} onClick={() => start(format)}>
            {t(`reports.formats.${format}`)}
          </MenuItem>
        ))}
      </Menu>
      <div role="status">
        {busy && t('reports.busy')}
        {download?.kind === 'done' && (
          <Alert
            severity="success"
            closeText={t('reports.close')}
            onClose={() => setDownload(undefined)}
          >
            {t('reports.done', { file: download.file })}
          </Alert>
        )}
      </div>
      {download?.kind === 'failed' && (
        <Alert
          severity="error"
          action={
            <Button
              color="inherit"
              size="small"
              onClick={() => start(download.format)}
            >
              {t('reports.retry')}
            </Button>
          }
        >
          {t('reports.failed', { message: download.message })}
        </Alert>
      )}
    </div>
  );
};
