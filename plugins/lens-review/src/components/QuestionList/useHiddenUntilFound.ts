import { RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Hides an element in a way in which the browser's own search still finds what is
 * in it. React knows `hidden` as yes or no only, so it is set here.
 *
 * @param onFound - the search came upon something inside
 */
export function useHiddenUntilFound(
  element: RefObject<HTMLElement>,
  hidden: boolean,
  onFound: () => void,
): void {
  const found = useRef(onFound);
  useEffect(() => {
    found.current = onFound;
  });
  useLayoutEffect(() => {
    if (hidden) {
      element.current?.setAttribute('hidden', 'until-found');
    } else {
      element.current?.removeAttribute('hidden');
    }
  }, [element, hidden]);
  useEffect(() => {
    const node = element.current;
    const onMatch = () => found.current();
    node?.addEventListener('beforematch', onMatch);
    return () => node?.removeEventListener('beforematch', onMatch);
  }, [element]);
}
