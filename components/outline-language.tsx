import { ChevronDown } from 'lucide-react';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES, type Language } from '../lib/words/languages.ts';
import { t } from '../lib/words/t.ts';

/** The language in which the checklist and the letters of this request are written. */
export function OutlineLanguageField({
  language,
  onChoose,
}: {
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}) {
  return (
    <span className="select-holder">
      <select
        className="select-chip"
        aria-label={t('copy.language')}
        title={t('copy.language')}
        value={language}
        onChange={({ target }) => {
          const chosen = LANGUAGES.find((name) => name === target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {LANGUAGES.map((name) => (
          <option key={name} value={name} lang={LANGUAGE_TAGS[name]}>
            {LANGUAGE_NAMES[name]}
          </option>
        ))}
      </select>
      <ChevronDown className="icon small select-arrow" aria-hidden="true" />
    </span>
  );
}
