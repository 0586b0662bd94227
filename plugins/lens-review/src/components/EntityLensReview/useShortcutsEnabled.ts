import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useEffect, useMemo, useState } from 'react';

const BUCKET = 'lens-review';
const KEY = 'shortcuts';

/** Whether this person wants single-key shortcuts; kept in the portal's user settings. */
export function useShortcutsEnabled(): [boolean, (enabled: boolean) => void] {
  const storageApi = useApi(storageApiRef);
  const storage = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const [enabled, setEnabled] = useState(
    () => storage.snapshot<boolean>(KEY).value ?? true,
  );
  useEffect(() => {
    const subscription = storage
      .observe$<boolean>(KEY)
      .subscribe(({ value }) => setEnabled(value ?? true));
    return () => subscription.unsubscribe();
  }, [storage]);
  return [
    enabled,
    wanted => {
      setEnabled(wanted);
      storage.set(KEY, wanted);
    },
  ];
}
