import { useEffect, useEffectEvent, useState } from 'react';
import { t } from '../../lib/words/t.ts';

const holdsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/** Takes a file dropped anywhere on the panel. True while one is held over it. Text that is dragged is left alone. */
export function useFileDrop(onFile: (file: File) => void, say: (sentence: string) => void): boolean {
  const [over, setOver] = useState(false);
  const take = useEffectEvent((files: FileList) => {
    const [file] = files;
    if (file === undefined) return say(t('app.no-file'));
    if (files.length > 1) say(t('app.one-file'));
    onFile(file);
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
      take(event.dataTransfer.files);
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
