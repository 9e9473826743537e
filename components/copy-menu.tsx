import { CalendarPlus, Check, ChevronDown, FileText, type LucideIcon, Printer } from 'lucide-react';
import { MenuItem, Separator } from 'react-aria-components';
import { t } from '../lib/words/t.ts';
import { MenuButton } from './menu-button.tsx';

/** The forms the outline can be copied in. */
export const COPY_FORMATS = ['rich', 'markdown', 'text', 'csv', 'json'] as const;
export type CopyFormat = (typeof COPY_FORMATS)[number];

/** The other ways out of the panel. */
export const SAVE_FORMATS = ['docx', 'ics', 'print'] as const;
export type SaveFormat = (typeof SAVE_FORMATS)[number];

const SAVE_ICONS: Readonly<Record<SaveFormat, LucideIcon>> = {
  docx: FileText,
  ics: CalendarPlus,
  print: Printer,
};

interface Props {
  readonly format: CopyFormat;
  /** Ways out that this build and this request offer. */
  readonly saves: readonly SaveFormat[];
  readonly onCopy: (format: CopyFormat) => void;
  readonly onSave: (format: SaveFormat) => void;
}

/** Copies in the form last chosen; the menu beside it chooses another and copies at once. */
export function CopyMenu({ format, saves, onCopy, onSave }: Props) {
  const choose = (key: string) => {
    const copied = COPY_FORMATS.find((name) => name === key);
    if (copied !== undefined) onCopy(copied);
    const saved = SAVE_FORMATS.find((name) => name === key);
    if (saved !== undefined) onSave(saved);
  };
  return (
    <span className="split">
      <button
        type="button"
        className="button main"
        aria-describedby="copy-format"
        title={t(`copy.${format}`)}
        onClick={() => onCopy(format)}
      >
        {t('copy.outline')}
      </button>
      <span id="copy-format" hidden>
        {t('copy.as', { format: t(`copy.${format}`) })}
      </span>
      <MenuButton
        className="button main"
        name={t('copy.choose')}
        face={<ChevronDown className="icon" aria-hidden="true" />}
        label={t('copy.menu')}
        placement="top end"
        onAction={choose}
      >
        {COPY_FORMATS.map((name) => (
          <MenuItem
            key={name}
            id={name}
            className={name === format ? 'menu-item chosen' : 'menu-item'}
            textValue={t(`copy.${name}`)}
          >
            <Check className="icon" aria-hidden="true" visibility={name === format ? undefined : 'hidden'} />
            {t(`copy.${name}`)}
          </MenuItem>
        ))}
        {saves.length > 0 && <Separator className="menu-separator" />}
        {saves.map((name) => {
          const words = t(`save.${name}`);
          const Icon = SAVE_ICONS[name];
          return (
            <MenuItem key={name} id={name} className="menu-item" textValue={words}>
              <Icon className="icon" aria-hidden="true" />
              {words}
            </MenuItem>
          );
        })}
      </MenuButton>
    </span>
  );
}
