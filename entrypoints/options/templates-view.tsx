import { useEffect, useRef, useState } from 'react';
import { TemplateEditor } from '../../components/template-editor.tsx';
import type { LetterTemplate, OwnTemplates, TemplateName } from '../../lib/model/letter-template.ts';
import { templatesItem } from '../../lib/storage.ts';
import { fillTemplate } from '../../lib/templates/fill-template.ts';
import { OUR_TEMPLATES } from '../../lib/templates/our-templates.ts';
import { parseTemplates, templateProblems, templatesFile } from '../../lib/templates/parse-templates.ts';
import { SAMPLE_FIELDS } from '../../lib/templates/sample-fields.ts';
import { ENGLISH_LANG, t } from '../../lib/words/t.ts';
import { saveFile } from '../sidepanel/clipboard.ts';

const same = (a: LetterTemplate, b: LetterTemplate): boolean => a.subject === b.subject && a.body === b.body;

const without = (own: OwnTemplates, name: TemplateName): OwnTemplates => {
  const { [name]: _ours, ...rest } = own;
  return rest;
};

/** The office's letters in the options: each change is stored at once, and used by an open panel. */
export default function TemplatesView() {
  const [own, setOwn] = useState<OwnTemplates>();
  const [name, setName] = useState<TemplateName>('acknowledgement');
  const [said, setSaid] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  const file = useRef<HTMLInputElement>(null);
  useEffect(() => {
    void templatesItem.getValue().then(setOwn);
  }, []);
  if (own === undefined) return null;

  const store = (next: OwnTemplates, done: string) => {
    setOwn(next);
    setSaid('');
    void templatesItem.setValue(next).then(() => setSaid(done));
  };
  const change = (template: LetterTemplate) =>
    store(
      same(template, OUR_TEMPLATES[name]) ? without(own, name) : { ...own, [name]: template },
      t('settings.saved'),
    );
  const open = async (opened: File) => {
    const parsed = parseTemplates(await opened.text());
    if (!parsed.ok) {
      setFaults(parsed.problems);
      return;
    }
    setFaults([]);
    store({ ...own, ...parsed.value }, t('template.opened', { count: Object.keys(parsed.value).length }));
  };
  const template = own[name] ?? OUR_TEMPLATES[name];
  return (
    <div className="stack">
      <TemplateEditor
        name={name}
        template={template}
        isOwn={own[name] !== undefined}
        problems={templateProblems(name, template)}
        preview={fillTemplate(template, SAMPLE_FIELDS)}
        onName={setName}
        onChange={change}
        onReset={() => store(without(own, name), t('template.was-reset'))}
      />
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => saveFile('request-lens-letters.json', 'application/json', templatesFile(own))}
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
          <ul lang={ENGLISH_LANG}>
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
