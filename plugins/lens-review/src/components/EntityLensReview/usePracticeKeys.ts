import { ApiSchemas } from '@lens-review/backstage-plugin-lens-review-common';
import { RefObject, useEffect, useRef, useState } from 'react';
import { PRACTICE_ATTRIBUTE } from '../PracticeRow';
import { ActivePractice } from '../QuestionList';

type ChoiceState = ApiSchemas['ChoiceState'];

const STATE_OF_KEY = new Map<string, ChoiceState>([
  ['1', 'selected'],
  ['2', 'unselected'],
  ['3', 'not_applicable'],
  ['0', 'undecided'],
]);

const FIELDS =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

/** What the keys of the tab do. */
export interface PracticeKeysOptions {
  enabled: boolean;
  onAnswer: (practice: ActivePractice, state: ChoiceState) => void;
  onHelp: () => void;
  /** Goes to a practice whose group of questions is closed. */
  onReveal: (practice: ActivePractice) => void;
}

function practiceAt(
  row: Element | null | undefined,
): ActivePractice | undefined {
  const id = row?.getAttribute(PRACTICE_ATTRIBUTE);
  if (!id) {
    return undefined;
  }
  const slash = id.indexOf('/');
  return { questionId: id.slice(0, slash), choiceId: id.slice(slash + 1) };
}

/** Rows of practices inside an element, in the order on the page. */
export const practiceRows = (root: Element): HTMLElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>(`[${PRACTICE_ATTRIBUTE}]`));

/** Whether a row can be seen: the group of questions around it is open. */
export const isShown = (row: Element | undefined): boolean =>
  row !== undefined && row.closest('[hidden]') === null;

/** The row of a practice, or of the first practice of a question. */
export const practiceRow = (
  root: Element,
  questionId: string,
  choiceId?: string,
): HTMLElement | undefined =>
  practiceRows(root).find(row => {
    const practice = practiceAt(row);
    return (
      practice?.questionId === questionId &&
      (choiceId === undefined || practice.choiceId === choiceId)
    );
  });

/**
 * Moves through the practices inside an element and answers them by keyboard.
 * Moving works from anywhere on the page that takes no text; answering only
 * while a practice has the focus, so that no answer is given unseen.
 *
 * @returns the practice that last had the focus
 */
export function usePracticeKeys(
  root: RefObject<HTMLElement>,
  options: PracticeKeysOptions,
): ActivePractice | undefined {
  const [active, setActive] = useState<ActivePractice>();
  const current = useRef({ ...options, active });
  current.current = { ...options, active };

  useEffect(() => {
    const move = (from: Element | null | undefined, step: 1 | -1) => {
      const rows = root.current ? practiceRows(root.current) : [];
      const index = rows.findIndex(row => row === from);
      const next = rows[index < 0 ? 0 : index + step];
      const practice = isShown(next) ? undefined : practiceAt(next);
      if (practice) {
        current.current.onReveal(practice);
      } else {
        next?.focus();
      }
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key } = event;
      const { enabled, onAnswer, onHelp, active: last } = current.current;
      const element = root.current;
      if (
        !enabled ||
        !element ||
        event.defaultPrevented ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        !(target instanceof Element) ||
        target.closest(FIELDS) ||
        !(target === document.body || element.contains(target))
      ) {
        return;
      }
      const row = target.closest<HTMLElement>(`[${PRACTICE_ATTRIBUTE}]`);
      const practice = practiceAt(row);
      const from =
        row ?? (last && practiceRow(element, last.questionId, last.choiceId));
      const state = STATE_OF_KEY.get(key);
      if (key === '?') {
        onHelp();
      } else if (key === 'j' || (key === 'ArrowDown' && target === row)) {
        move(from, 1);
      } else if (key === 'k' || (key === 'ArrowUp' && target === row)) {
        move(from, -1);
      } else if (key === 'Enter' && target === row) {
        row.querySelector<HTMLElement>('button[aria-expanded]')?.click();
      } else if (state && practice) {
        move(row, 1);
        onAnswer(practice, state);
      } else {
        return;
      }
      event.preventDefault();
    };
    const onFocus = ({ target }: FocusEvent) => {
      const practice =
        target instanceof Element &&
        root.current?.contains(target) &&
        practiceAt(target.closest(`[${PRACTICE_ATTRIBUTE}]`));
      if (practice) {
        setActive(practice);
      }
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('focusin', onFocus);
    };
  }, [root]);

  return active;
}
