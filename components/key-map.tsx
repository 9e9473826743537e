import { type PlainKey, t } from '../lib/words/t.ts';
import './key-map.css';

/** Keys that do one thing. Names of keys are written as they stand on the keyboard, in any language. */
interface KeyRow {
  readonly keys: readonly string[];
  readonly does: PlainKey;
}

const GROUPS: readonly { readonly where: PlainKey; readonly rows: readonly KeyRow[] }[] = [
  {
    where: 'keys.anywhere',
    rows: [
      { keys: ['Alt+Shift+R'], does: 'keys.review' },
      { keys: ['Alt+Shift+↓', 'Alt+Shift+↑'], does: 'keys.marks' },
      { keys: ['Alt+Shift+M'], does: 'keys.selected' },
    ],
  },
  {
    where: 'keys.panel',
    rows: [
      { keys: ['Ctrl+Z', 'Ctrl+Shift+Z'], does: 'keys.undo' },
      { keys: ['←', '→'], does: 'keys.tabs' },
      { keys: ['Esc'], does: 'keys.close' },
      { keys: ['Ctrl+↵'], does: 'keys.save' },
    ],
  },
  {
    where: 'keys.inbox',
    rows: [
      { keys: ['↑', '↓'], does: 'keys.lines' },
      { keys: ['↵'], does: 'keys.open' },
      { keys: ['Space'], does: 'keys.choose' },
      { keys: ['S'], does: 'keys.state' },
    ],
  },
  {
    where: 'keys.question',
    rows: [
      { keys: ['F2'], does: 'keys.edit' },
      { keys: ['Alt+↑', 'Alt+↓'], does: 'keys.move' },
      { keys: ['Alt+→', 'Alt+←'], does: 'keys.indent' },
      { keys: ['Del'], does: 'keys.remove' },
    ],
  },
];

/** Every key of the extension, by where it works. */
export function KeyMap() {
  return (
    <div className="key-map">
      {GROUPS.map(({ where, rows }) => (
        <table key={where}>
          <caption>{t(where)}</caption>
          <tbody>
            {rows.map(({ keys, does }) => (
              <tr key={does}>
                <th scope="row">
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
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
