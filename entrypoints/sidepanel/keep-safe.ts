/** True where the browser has promised never to clear what is kept so as to make room for something else. */
export const isSafe = (): Promise<boolean> => navigator.storage.persisted().catch(() => false);

/** Asks the browser for that promise. Firefox asks the officer, so it is asked when keeping is turned on and not later. */
export const keepSafe = (): Promise<boolean> => navigator.storage.persist().catch(() => false);
