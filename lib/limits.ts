/** No text longer than this is read, sent or accepted, in UTF-16 units: a letter of 1 MB fits, a whole site does not. */
export const MAX_TEXT = 2_000_000;
/** No more marks than this are painted on one message. */
export const MAX_MARKS = 20_000;
