import { useApi } from '@backstage/core-plugin-api';
import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import {
  createContext,
  ReactNode,
  useCallback,
  useContext,
  useMemo,
} from 'react';
import { lensReviewApiRef } from '../api';
import { useKeptAsync } from '../pages/useKeptAsync';

type Collector = ApiSchemas['Collector'];
type CollectorFact = ApiSchemas['CollectorFact'];

/** What is known about the sources of evidence, beside what they read. */
export interface EvidenceSources {
  /** What a fact asks, and in which unit and over which time a number is. */
  questionOf(fact: { name: string; collector?: string }): CollectorFact;
  /** What people call a collector. */
  titleOf(collector: string): string;
  /** Whether what a collector reads is made up, as in a demo. */
  isSimulated(collector: string): boolean;
}

/** The sources as the list of installed collectors has them; names stand in for what it lacks. */
export function evidenceSourcesOf(collectors: Collector[]): EvidenceSources {
  const byId = new Map(collectors.map(one => [one.id, one]));
  const byName = new Map<string, CollectorFact>();
  for (const { facts } of collectors) {
    for (const fact of facts) {
      byName.set(fact.name, byName.get(fact.name) ?? fact);
    }
  }
  return {
    questionOf: ({ name, collector }) =>
      byId.get(collector ?? '')?.facts.find(fact => fact.name === name) ??
      byName.get(name) ?? { name, asks: name },
    titleOf: collector => byId.get(collector)?.title ?? collector,
    isSimulated: collector => byId.get(collector)?.simulated ?? false,
  };
}

const Sources = createContext<EvidenceSources>(evidenceSourcesOf([]));

/** What is known about the sources of evidence. */
export const useEvidenceSources = (): EvidenceSources => useContext(Sources);

/** Gives what is known about the sources to everything below. */
export const EvidenceSourcesProvider = (props: {
  collectors: Collector[];
  children: ReactNode;
}) => {
  const { collectors, children } = props;
  const sources = useMemo(() => evidenceSourcesOf(collectors), [collectors]);
  return <Sources.Provider value={sources}>{children}</Sources.Provider>;
};

const NONE: Collector[] = [];

/** Loads the installed collectors once; without them, facts go by their names. */
export const EvidenceSourcesLoader = ({
  children,
}: {
  children: ReactNode;
}) => {
  const api = useApi(lensReviewApiRef);
  const load = useCallback(() => api.listCollectors(), [api]);
  const { value } = useKeptAsync(load);
  return (
    <EvidenceSourcesProvider collectors={value?.items ?? NONE}>
      {children}
    </EvidenceSourcesProvider>
  );
};
