import { createRoot } from 'react-dom/client';
import '../../components/tokens.css';
import '../../components/base.css';
import { t } from '../../lib/words/t.ts';
import { drawInLanguage } from '../options/in-language.ts';
import { Welcome } from './Welcome.tsx';

const element = document.getElementById('root');
if (element !== null) {
  const root = createRoot(element);
  void drawInLanguage(() => {
    document.title = t('welcome.title');
    // Not a new page: the focus stays on the field in which the language was chosen.
    root.render(<Welcome />);
  });
}
