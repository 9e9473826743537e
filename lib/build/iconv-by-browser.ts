/**
 * Stands in for the package iconv-lite in the build: the browser knows the same encodings, and the package brings 230 kB
 * of tables for them.
 */

/** The text of bytes in an encoding; one that the browser does not know is read as Western European. */
export function decode(bytes: Uint8Array, encoding: string): string {
  return decoderFor(encoding).decode(bytes);
}

function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Nothing is ever written in another encoding here. Throws. */
export function encode(): never {
  throw new Error('Request Lens writes no text in another encoding.');
}
