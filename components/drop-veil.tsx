import { FileDown } from 'lucide-react';
import './drop-veil.css';
import { t } from '../lib/words/t.ts';

/** Shown while a file is held over the panel. Opening a file by button says the same to those who do not drag. */
export function DropVeil() {
  return (
    <div className="drop-veil" aria-hidden="true">
      <p>
        <FileDown className="icon" />
        {t('app.drop')}
      </p>
    </div>
  );
}
