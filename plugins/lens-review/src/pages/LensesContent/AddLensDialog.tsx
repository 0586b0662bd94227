import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import TextField from '@material-ui/core/TextField';
import { useEffect, useState } from 'react';
import { lensReviewApiRef } from '../../api';
import { FormDialog } from '../../components/FormDialog';
import { isStale, messageOf, newIdempotencyKey } from '../../hooks';
import { nextDraftNumber } from '../../lenses';
import { lensesTranslationRef } from '../../messages/lenses';
import { ChosenFile, LensFileField } from './LensFileField';
import { LensFindings } from './LensFindings';
import { suggestAlias, suggestVersion } from './suggestLens';

const ALIAS = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ALIAS_LENGTH = 64;
const VERSION_LENGTH = 32;
const NO_FILE: ChosenFile = { reading: false };

/** What was found in the files at hand. */
type Checked =
  | { state: 'none' | 'checking' }
  | { state: 'failed'; message: string }
  | { state: 'done'; issues: ApiSchemas['LensIssue'][] };

/** A lens of the library. */
export interface KnownLens {
  lens: ApiSchemas['Lens'];
  /** All of its versions, drafts too. */
  versions: ApiSchemas['LensUsage'][];
}

/** Props of {@link AddLensDialog}. */
export interface AddLensDialogProps {
  /** Those of the library. */
  lenses: KnownLens[];
  onDone: (draft: ApiSchemas['LensVersion']) => void;
  /** The library is not as it was; those of it are to be read again. */
  onStale: () => void;
  onClose: () => void;
}

/** Takes a lens from files, says what the lint finds in them, and keeps it as a draft. */
export const AddLensDialog = (props: AddLensDialogProps) => {
  const { lenses, onDone, onStale, onClose } = props;
  const api = useApi(lensReviewApiRef);
  const { t } = useTranslationRef(lensesTranslationRef);
  const [documentFile, setDocumentFile] = useState<ChosenFile>(NO_FILE);
  const [overlayFile, setOverlayFile] = useState<ChosenFile>(NO_FILE);
  // What a person wrote; until then a suggestion stands there
  const [ownAlias, setOwnAlias] = useState<string>();
  const [ownVersion, setOwnVersion] = useState<string>();
  const [checked, setChecked] = useState<Checked>({ state: 'none' });
  // Checksum of the draft that may be replaced, once somebody said so
  const [agreed, setAgreed] = useState<string>();
  const [sent, setSent] = useState(false);
  const [key] = useState(newIdempotencyKey);
  const { text: document } = documentFile;
  const { text: overlay } = overlayFile;
  const reading = documentFile.reading || overlayFile.reading;

  useEffect(() => {
    // Of two files chosen one after the other the last one counts
    let overtaken = false;
    const tell = (result: Checked) => {
      if (!overtaken) {
        setChecked(result);
      }
    };
    if (reading) {
      tell({ state: 'checking' });
    } else if (document === undefined) {
      tell({ state: 'none' });
    } else {
      tell({ state: 'checking' });
      api.lenses.lint({ document, overlay }).then(
        ({ issues }) => tell({ state: 'done', issues }),
        cause => tell({ state: 'failed', message: messageOf(cause) }),
      );
    }
    return () => {
      overtaken = true;
    };
  }, [api, document, overlay, reading]);

  const alias = ownAlias ?? suggestAlias(document);
  const known = lenses.find(({ lens }) => lens.alias === alias);
  const version = ownVersion ?? suggestVersionFor(known, overlay);
  const number = version.trim();
  const draft = known?.versions.find(
    each => each.status === 'draft' && each.version === number,
  );
  const isDraft = draft !== undefined;
  const notAgreed = isDraft && agreed !== draft.checksum;
  const badAlias = !ALIAS.test(alias);
  const noVersion = number === '';
  const hasErrors =
    checked.state === 'done' &&
    checked.issues.some(({ severity }) => severity === 'error');

  return (
    <FormDialog
      id="lens-review-add-lens"
      title={t('addLens.title')}
      help={t('addLens.help')}
      confirm={t('addLens.send')}
      wide
      check={() => {
        setSent(true);
        return (
          document !== undefined &&
          checked.state === 'done' &&
          !hasErrors &&
          !badAlias &&
          !noVersion &&
          !notAgreed
        );
      }}
      onSubmit={async () => {
        try {
          onDone(
            await api.lenses.create(
              {
                alias,
                version: number,
                document: document ?? '',
                overlay,
                publish: false,
              },
              key,
              draft?.checksum,
            ),
          );
        } catch (cause) {
          if (isStale(cause)) {
            onStale();
            throw new Error(t('addLens.overtaken'));
          }
          throw cause;
        }
      }}
      onClose={onClose}
    >
      <LensFileField
        id="lens-review-add-lens-document"
        label={t('addLens.document')}
        help={t(
          sent && document === undefined
            ? 'addLens.noDocument'
            : 'addLens.documentHelp',
        )}
        error={sent && document === undefined}
        accept=".json,application/json"
        onChoose={file => {
          setDocumentFile(file);
          // Where a suggestion was deleted there is one again
          setOwnAlias(own => own || undefined);
          setOwnVersion(own => own || undefined);
        }}
      />
      <LensFileField
        id="lens-review-add-lens-overlay"
        label={t('addLens.overlay')}
        help={t('addLens.overlayHelp')}
        accept=".yaml,.yml,.json"
        onChoose={setOverlayFile}
      />
      <LensFindings
        checking={checked.state === 'checking'}
        problem={checked.state === 'failed' ? checked.message : undefined}
        issues={checked.state === 'done' ? checked.issues : undefined}
      />
      <TextField
        id="lens-review-add-lens-alias"
        label={t('addLens.alias')}
        helperText={
          known
            ? t('addLens.aliasKnown', {
                name: known.lens.name,
                version: known.lens.version,
              })
            : t(sent && badAlias ? 'addLens.badAlias' : 'addLens.aliasHelp')
        }
        error={sent && badAlias}
        value={alias}
        onChange={event => setOwnAlias(event.target.value)}
        inputProps={{ maxLength: ALIAS_LENGTH }}
        variant="outlined"
        margin="normal"
        fullWidth
        required
      />
      <TextField
        id="lens-review-add-lens-version"
        label={t('addLens.version')}
        helperText={
          isDraft
            ? t('addLens.draftTaken', { version: number })
            : t(sent && noVersion ? 'addLens.noVersion' : 'addLens.versionHelp')
        }
        error={sent && (noVersion || notAgreed)}
        value={version}
        onChange={event => setOwnVersion(event.target.value)}
        inputProps={{ maxLength: VERSION_LENGTH }}
        variant="outlined"
        margin="normal"
        required
      />
      {isDraft && (
        <div>
          <FormControlLabel
            control={
              <Checkbox
                color="primary"
                checked={!notAgreed}
                onChange={(_event, on) =>
                  setAgreed(on ? draft.checksum : undefined)
                }
                inputProps={{
                  'aria-describedby':
                    'lens-review-add-lens-version-helper-text',
                }}
              />
            }
            label={t('addLens.replaceDraft', { version: number })}
          />
        </div>
      )}
    </FormDialog>
  );
};

function suggestVersionFor(
  known: KnownLens | undefined,
  overlay: string | undefined,
): string {
  return known
    ? nextDraftNumber(
        known.lens.version,
        known.lens.builtIn,
        known.versions.map(({ version }) => version),
      )
    : suggestVersion(overlay);
}
