export {
  EvidenceSourcesLoader,
  EvidenceSourcesProvider,
  evidenceSourcesOf,
  useEvidenceSources,
  type EvidenceSources,
} from './EvidenceSources';
