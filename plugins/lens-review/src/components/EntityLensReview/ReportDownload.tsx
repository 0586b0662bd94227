import { useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { lensReviewApiRef } from '../../api';
import { downloadBlob } from '../../downloads';
import { reportFileName, ReportMenu } from '../ReportMenu';

/** Props of {@link ReportDownload}. */
export interface ReportDownloadProps {
  review: Pick<ApiSchemas['Review'], 'id' | 'entityRef'>;
  /** The review as it is where left out. */
  milestone?: Pick<ApiSchemas['Milestone'], 'number' | 'name'>;
}

/** Downloads a report of a review or of one of its milestones. */
export const ReportDownload = (props: ReportDownloadProps) => {
  const { review, milestone } = props;
  const api = useApi(lensReviewApiRef);
  return (
    <ReportMenu
      id={`lens-review-report-${milestone?.number ?? 'now'}`}
      milestone={milestone?.name}
      onDownload={async format => {
        const content = await api.reports.get(
          review.id,
          format,
          milestone?.number,
        );
        const file = reportFileName(
          review.entityRef,
          format,
          milestone
            ? { milestone: milestone.number }
            : { day: new Date().toISOString().slice(0, 10) },
        );
        downloadBlob(file, content);
        return file;
      }}
    />
  );
};
