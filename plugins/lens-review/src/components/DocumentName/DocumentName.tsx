import { Link } from '@backstage/core-components';

/** Props of {@link DocumentName}: at least one of the two. */
export interface DocumentNameProps {
  url?: string;
  title?: string;
}

/** What a document is called, as a link where it can be opened. */
export const DocumentName = ({ url, title }: DocumentNameProps) =>
  url === undefined ? (
    <span>{title}</span>
  ) : (
    <Link to={url}>{title ?? url}</Link>
  );
