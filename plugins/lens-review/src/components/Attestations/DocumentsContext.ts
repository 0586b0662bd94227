import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { createContext, useContext } from 'react';

type Attestation = ApiSchemas['Attestation'];
type PracticeRef = ApiSchemas['PracticeRef'];

/** What a person can do with the documents of a component. */
export interface DocumentActions {
  onName: (practice: PracticeRef) => void;
  onRenew: (attestation: Attestation) => void;
  /** @param home - where the focus goes once the document and its buttons are gone */
  onWithdraw: (attestation: Attestation, home: HTMLElement | null) => void;
}

/** The documents that a component itself names, not those it inherits. */
export interface ComponentDocuments {
  /** Undefined until they are there, and where they cannot be read. */
  items?: Attestation[];
  /** Undefined where the viewer may not. */
  actions?: DocumentActions;
}

const Context = createContext<ComponentDocuments>({});

/** Gives the documents of a component to its practices. */
export const DocumentsProvider = Context.Provider;

/** The documents of the component at hand. */
export const useDocuments = (): ComponentDocuments => useContext(Context);
