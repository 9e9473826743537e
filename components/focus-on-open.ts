/** For a field that replaces the button the officer pressed: it takes the focus, which would else be lost. */
export const focusOnOpen = (field: HTMLElement | null): void => field?.focus();
