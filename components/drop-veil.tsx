import { FileDown } from 'lucide-react';
import './drop-veil.css';

/** Shown while a file is held over the panel. Opening a file by button says the same to those who do not drag. */
export function DropVeil() {
  return (
    <div className="drop-veil" aria-hidden="true">
      <p>
        <FileDown className="icon" />
        Drop the file to review it
      </p>
    </div>
  );
}
