import { type KeyName, keyWords } from '../lib/model/keys.ts';
import { type PlainKey, t } from '../lib/words/t.ts';
import './key-map.css';

/** What keys do in one line of the map: the same thing, each way. */
interface KeyRow {
  readonly keys: readonly KeyName[];
  readonly does: PlainKey;
}

/** Every key of `KEYS` that has to be told, by where it works. */
export const KEY_GROUPS: readonly { readonly where: PlainKey; readonly rows: readonly KeyRow[] }[] = [
  {
    where: 'keys.anywhere',
    rows: [
      { keys: ['review'], does: 'keys.review' },
      { keys: ['next-mark', 'previous-mark'], does: 'keys.marks' },
      { keys: ['selected-words'], does: 'keys.selected' },
    ],
  },
  {
    where: 'keys.panel',
    rows: [
      { keys: ['undo', 'redo'], does: 'keys.undo' },
      { keys: ['previous-tab', 'next-tab'], does: 'keys.tabs' },
      { keys: ['close'], does: 'keys.close' },
      { keys: ['save'], does: 'keys.save' },
    ],
  },
  {
    where: 'keys.question',
    rows: [
      { keys: ['edit'], does: 'keys.edit' },
      { keys: ['move-up', 'move-down'], does: 'keys.move' },
      { keys: ['indent', 'outdent'], does: 'keys.indent' },
      { keys: ['remove'], does: 'keys.remove' },
    ],
  },
  {
    where: 'keys.inbox',
    rows: [
      { keys: ['previous-mail', 'next-mail'], does: 'keys.lines' },
      { keys: ['open-mail'], does: 'keys.open' },
      { keys: ['choose-mail'], does: 'keys.choose' },
      { keys: ['mail-state'], does: 'keys.state' },
    ],
  },
];

/** Every key of the extension, by where it works. */
export function KeyMap() {
  return (
    <div className="key-map">
      {KEY_GROUPS.map(({ where, rows }) => (
        <table key={where}>
          <caption>{t(where)}</caption>
          <tbody>
            {rows.map(({ keys, does }) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key === 'choose-mail' ? t('keys.space') : keyWords(key)}</kbd>
                  ))}
                </th>
                <td>{t(does)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}
