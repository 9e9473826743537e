import { useEffect, useState } from 'react';
import { TeamRulesForm } from '../../components/team-rules-form.tsx';
import { teamRulesItem } from '../../lib/storage.ts';
import { EXAMPLE_TEAM_FILE } from '../../lib/team/example-file.ts';
import { readTeamFile } from '../../lib/team/read-team-file.ts';
import type { Fault, TeamRules } from '../../lib/team/team-rules.ts';
import { t } from '../../lib/words/t.ts';
import { saveFile } from '../sidepanel/clipboard.ts';

/** The team's own rules in the options. Loaded apart: reading a file needs the whole of the law. */
export default function TeamRulesView({ rules }: { readonly rules: TeamRules }) {
  const [imported, setImported] = useState(false);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void teamRulesItem.getValue().then((value) => setImported(value !== null));
    return teamRulesItem.watch((value) => setImported(value !== null));
  }, []);

  const open = async (file: File) => {
    setSaid('');
    const text = await file.text();
    const read = readTeamFile(text);
    setFaults(read.faults);
    const { signs, templates } = read.rules;
    if (signs.length + templates.length === 0) return setSaid(t('team.nothing'));
    try {
      await teamRulesItem.setValue({ ...read.rules, requestLens: 1 });
      setSaid(t('settings.saved'));
    } catch {
      setSaid(t('team.not-kept'));
    }
  };
  const remove = async () => {
    setFaults([]);
    await teamRulesItem.removeValue();
    setSaid(t('team.removed'));
  };
  return (
    <TeamRulesForm
      signs={rules.signs.length}
      templates={rules.templates.length}
      imported={imported}
      faults={faults}
      onImport={(file) => void open(file)}
      onRemove={() => void remove()}
      onExample={() => saveFile('request-lens-rules.json', 'application/json', EXAMPLE_TEAM_FILE)}
      said={said}
    />
  );
}
