import { useEffect, useEffectEvent, useState } from 'react';
import { t } from '../../lib/words/t.ts';
import { filesOf } from './dropped-files.ts';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Takes files and folders dropped anywhere on the panel. True while they are held over it. Text that is dragged is left alone. */
export function useFileDrop(
  onFiles: (files: readonly File[]) => void,
  say: (sentence: string) => void,
): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent((files: readonly File[]) => {
    if (files.length === 0) return say(t('app.no-file'));
    onFiles(files);
  });
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    // Leaving an element for another inside the panel names that element; leaving the panel names none.
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!holdsFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      // A folder that cannot be read holds no file that can be opened.
      void filesOf(event.dataTransfer).then(take, () => take([]));
    };
    window.addEventListener('dragenter', hold);
    window.addEventListener('dragover', hold);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', hold);
      window.removeEventListener('dragover', hold);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}
