import { useMemo } from 'react';
import { type LetterChoice, LettersFold } from '../../components/letters-fold.tsx';
import {
  fillLetter,
  LETTER_NAMES,
  LETTER_TEMPLATES,
  type LetterName,
  letterFields,
} from '../../lib/checklist/letters.ts';
import type { FoiRequest } from '../../lib/model/request.ts';
import { copyForDepartment } from '../../lib/personal-data/department-copy.ts';
import { type PlainKey, t } from '../../lib/words/t.ts';

const NOTES: Readonly<Partial<Record<LetterName, PlainKey>>> = { department: 'letters.department-note' };

/** The questions as a department may see them: without who asked. */
const questionsForDepartment = ({ message, questions, personalData }: FoiRequest): string =>
  copyForDepartment({ message, questions, personalData, thirdParties: 'keep' }).text.trim();

/** The letters for the request on the desk. Loaded with the checklist. */
export default function LettersView({ request }: { readonly request: FoiRequest }) {
  const letters = useMemo(
    () =>
      LETTER_NAMES.map((name): LetterChoice => {
        const note = NOTES[name];
        const fields = () => ({
          ...letterFields(request),
          ...(name === 'department' ? { questions: questionsForDepartment(request) } : {}),
        });
        return {
          name,
          title: LETTER_TEMPLATES[name].title,
          write: () => fillLetter(LETTER_TEMPLATES[name], fields()),
          ...(note === undefined ? {} : { note: t(note) }),
        };
      }),
    [request],
  );
  return <LettersFold letters={letters} />;
}
