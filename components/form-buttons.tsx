import { t } from '../lib/words/t.ts';

interface Props {
  /** What the button says that does what the form is for. */
  readonly submit: string;
  /** Absent where there is nowhere to go back to. */
  readonly onCancel?: (() => void) | undefined;
}

/** The foot of a form. */
export function FormButtons({ submit, onCancel }: Props) {
  return (
    <div className="row">
      <button type="submit" className="button main">
        {submit}
      </button>
      {onCancel !== undefined && (
        <button type="button" className="button" onClick={onCancel}>
          {t('do.cancel')}
        </button>
      )}
    </div>
  );
}
