import { createRoot } from 'react-dom/client';
import '../../components/tokens.css';
import '../../components/base.css';
import { t } from '../../lib/words/t.ts';
import { drawInLanguage } from '../options/in-language.ts';
import { Help } from './Help.tsx';

const element = document.getElementById('root');
if (element !== null) {
  const root = createRoot(element);
  void drawInLanguage(() => {
    document.title = t('help.title');
    root.render(<Help />);
  });
}
