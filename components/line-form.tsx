import { isKey } from '../lib/model/keys.ts';
import { focusOnOpen } from './focus-on-open.ts';
import { FormButtons } from './form-buttons.tsx';

interface Props {
  readonly label: string;
  readonly words: string;
  /** What the button says that keeps the words. */
  readonly save: string;
  /** The words as they were typed; they may be empty. */
  readonly onSave: (words: string) => void;
  readonly onCancel: () => void;
}

/** A few words to write in the place they belong to: Ctrl+Enter keeps them, Escape does not. */
export function LineForm({ label, words, save, onSave, onCancel }: Props) {
  return (
    <form
      className="question-editor"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(String(new FormData(event.currentTarget).get('words') ?? ''));
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (isKey('close', event)) onCancel();
        if (isKey('save', event)) event.currentTarget.requestSubmit();
      }}
    >
      <textarea
        className="input"
        name="words"
        aria-label={label}
        defaultValue={words}
        rows={2}
        ref={focusOnOpen}
      />
      <FormButtons submit={save} onCancel={onCancel} />
    </form>
  );
}
