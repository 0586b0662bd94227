/** What the lens format takes as an id. */
const ID = /^[A-Za-z0-9_]{3,128}$/;
const SUGGESTED_LENGTH = 48;

/** An id for a new practice out of its title: `ours_page_someone`. */
export function suggestChoiceId(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')
    .slice(0, SUGGESTED_LENGTH)
    .replace(/_$/, '');
  return words === '' ? '' : `ours_${words}`;
}

/** Whether a question can have a new choice with this id. */
export function isFreeChoiceId(
  id: string,
  choices: readonly { id: string }[],
): boolean {
  return (
    ID.test(id) &&
    !id.endsWith('_no') &&
    choices.every(choice => choice.id !== id)
  );
}
