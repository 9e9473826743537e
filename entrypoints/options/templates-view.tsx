import { useEffect, useRef, useState } from 'react';
import { TemplateEditor } from '../../components/template-editor.tsx';
import type { LetterTemplate, OwnTemplates, TemplateName } from '../../lib/model/letter-template.ts';
import { templatesIn } from '../../lib/storage.ts';
import { fillTemplate } from '../../lib/templates/fill-template.ts';

import { parseTemplates, templateProblems, templatesFile } from '../../lib/templates/parse-templates.ts';
import { sampleFields } from '../../lib/templates/sample-fields.ts';
import type { Language } from '../../lib/words/languages.ts';
import { spokenLanguage, t } from '../../lib/words/t.ts';
import { type Written, writtenIn } from '../../lib/words/written.ts';
import { saveFile } from '../sidepanel/clipboard.ts';

/** The file that the office's letters in a language are saved in. */
const FILE_NAMES: Readonly<Record<Language, string>> = {
  en: 'request-lens-letters.json',
  cy: 'request-lens-letters-cy.json',
};

const same = (a: LetterTemplate, b: LetterTemplate): boolean => a.subject === b.subject && a.body === b.body;

const without = (own: OwnTemplates, name: TemplateName): OwnTemplates => {
  const { [name]: _ours, ...rest } = own;
  return rest;
};

/** The words of a language, once they are at hand. */
function useWritten(language: Language): Written | undefined {
  const [words, setWords] = useState<Written>();
  useEffect(() => {
    void writtenIn(language).then(setWords);
  }, [language]);
  return words?.language === language ? words : undefined;
}

/**
 * The office's letters in the options: each change is stored at once, and used by an open panel. `bilingual`: letters are
 * written in Welsh too, and the office may have its own in each language.
 */
export default function TemplatesView({ bilingual }: { readonly bilingual: boolean }) {
  const [chosen, setChosen] = useState<Language>(spokenLanguage());
  const language = bilingual ? chosen : 'en';
  const words = useWritten(language);
  const spoken = useWritten(spokenLanguage());
  const [own, setOwn] = useState<OwnTemplates>();
  const [name, setName] = useState<TemplateName>('acknowledgement');
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    setOwn(undefined);
    void templatesIn(language).getValue().then(setOwn);
  }, [language]);
  if (own === undefined || words === undefined || spoken === undefined) return null;

  const store = (next: OwnTemplates, done: string) => {
    setOwn(next);
    setSaid('');
    void templatesIn(language)
      .setValue(next)
      .then(() => setSaid(done));
  };
  const change = (template: LetterTemplate) =>
    store(
      same(template, words.letters[name]) ? without(own, name) : { ...own, [name]: template },
      t('settings.saved'),
    );
  const open = async (opened: File) => {
    const parsed = parseTemplates(await opened.text(), spoken);
    if (!parsed.ok) {
      setFaults(parsed.problems);
      return;
    }
    setFaults([]);
    store({ ...own, ...parsed.value }, t('template.opened', { count: Object.keys(parsed.value).length }));
  };
  const template = own[name] ?? words.letters[name];
  return (
    <div className="stack">
      <TemplateEditor
        name={name}
        template={template}
        isOwn={own[name] !== undefined}
        problems={templateProblems(name, template, spoken)}
        preview={fillTemplate(template, sampleFields(words), words)}
        language={language}
        onLanguage={bilingual ? setChosen : undefined}
        onName={setName}
        onChange={change}
        onReset={() => store(without(own, name), t('template.was-reset'))}
      />
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => saveFile(FILE_NAMES[language], 'application/json', templatesFile(own))}
        >
          {t('template.save-file')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t('template.open-file')}
        </button>
        <input
          ref={file}
          className="visually-hidden"
          type="file"
          accept=".json"
          tabIndex={-1}
          aria-label={t('template.open-file')}
          onChange={({ target }) => {
            const [opened] = target.files ?? [];
            if (opened !== undefined) void open(opened);
            target.value = '';
          }}
        />
      </div>
      {faults.length > 0 && (
        <div role="alert">
          <p className="problem">{t('template.not-opened')}</p>
          <ul>
            {faults.map((fault) => (
              <li key={fault} className="problem">
                {fault}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="saved" role="status">
        {said}
      </p>
    </div>
  );
}
