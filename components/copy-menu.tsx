import { CalendarPlus, Check, ChevronDown, FileText, type LucideIcon, Printer } from 'lucide-react';
import { MenuItem, Separator } from 'react-aria-components';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES, type Language } from '../lib/words/languages.ts';
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

/** The key of a language among the forms and the files. */
const languageKey = (language: Language): string => `language-${language}`;

interface Props {
  readonly format: CopyFormat;
  /** Ways out that this build and this request offer. */
  readonly saves: readonly SaveFormat[];
  readonly onCopy: (format: CopyFormat) => void;
  readonly onSave: (format: SaveFormat) => void;
  /** The language of what is copied. */
  readonly language: Language;
  /** Chooses another; absent where there is no choice. */
  readonly onLanguage: ((language: Language) => void) | undefined;
}

/** Copies in the form last chosen; the menu beside it chooses another and copies at once. */
export function CopyMenu({ format, saves, onCopy, onSave, language, onLanguage }: Props) {
  const choose = (key: string) => {
    const copied = COPY_FORMATS.find((name) => name === key);
    if (copied !== undefined) onCopy(copied);
    const saved = SAVE_FORMATS.find((name) => name === key);
    if (saved !== undefined) onSave(saved);
    const spoken = LANGUAGES.find((name) => languageKey(name) === key);
    if (spoken !== undefined) onLanguage?.(spoken);
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
        {onLanguage !== undefined && <Separator className="menu-separator" />}
        {onLanguage !== undefined &&
          LANGUAGES.map((name) => (
            <MenuItem
              key={languageKey(name)}
              id={languageKey(name)}
              className={name === language ? 'menu-item chosen' : 'menu-item'}
              textValue={LANGUAGE_NAMES[name]}
              aria-label={`${t('copy.language')}: ${LANGUAGE_NAMES[name]}`}
            >
              <Check
                className="icon"
                aria-hidden="true"
                visibility={name === language ? undefined : 'hidden'}
              />
              <span lang={LANGUAGE_TAGS[name]}>{LANGUAGE_NAMES[name]}</span>
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
