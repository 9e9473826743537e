import type { LucideIcon } from 'lucide-react';
import { MenuItem } from 'react-aria-components';
import { type KeyName, keyWords } from '../lib/model/keys.ts';

interface Props {
  readonly command: string;
  readonly icon: LucideIcon;
  readonly name: string;
  /** The keys that do the same; none where absent. */
  readonly keys: KeyName | undefined;
}

/** One command of a menu, with its keys beside it. */
export function CommandItem({ command, icon: Icon, name, keys }: Props) {
  return (
    <MenuItem id={command} className="menu-item" textValue={name}>
      <Icon className="icon" aria-hidden="true" />
      {name}
      {keys !== undefined && (
        <span className="keys" aria-hidden="true">
          {keyWords(keys)}
        </span>
      )}
    </MenuItem>
  );
}
