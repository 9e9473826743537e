/** How much of a letter is looked at: its opening tells its language. */
const LOOKED_AT = 20_000;

/** Words that Welsh prose cannot do without and English does not have. */
const WELSH = new Set(
  'ac am ar ydy ydych yw yn yr mae maent oedd oes nid sydd bod fod gan gyda neu os dan drwy rhwng eich ein eu ei hyn hwn hon hynny pob bob pa beth faint sawl pwy pryd ble fel cais gais wybodaeth gwybodaeth ddeddf rheoliadau annwyl diolch hoffwn rhowch anfonwch atebwch dywedwch cywir'.split(
    ' ',
  ),
);

/** Words that English prose cannot do without and Welsh does not have. */
const ENGLISH = new Set(
  'the of and to for from with which that this is are was were have has been please you your any how many what would could under information request'.split(
    ' ',
  ),
);

/** Fewer such words than this tell nothing. */
const FEWEST = 8;

/** Letters with this share of Welsh among them are told as Welsh: one in both languages is, too. */
const SHARE = 0.3;

/**
 * True where a letter, or much of it, reads as Welsh: by the small words of both languages, so that a Welsh name or
 * address in an English letter does not make it one.
 */
export function readsAsWelsh(text: string): boolean {
  const words =
    text
      .slice(0, LOOKED_AT)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const welsh = words.filter((word) => WELSH.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return welsh >= FEWEST && welsh / (welsh + english) >= SHARE;
}
