import { X } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { PersonalDataType } from '../lib/model/personal-data.ts';
import './department-dialog.css';
import { IconButton } from './icon-button.tsx';
import { DATA_NAMES } from './words.ts';

/** One thing that the copy leaves out, and what stands in its place. */
export interface LeftOut {
  readonly words: string;
  readonly type: PersonalDataType;
  readonly label: string;
  readonly times: number;
}

interface Props {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  /** True where other people are replaced by labels too. */
  readonly hideOthers: boolean;
  readonly onHideOthers: (hide: boolean) => void;
  readonly onCopy: () => void;
  readonly onClose: () => void;
}

/** A last look before the request goes to a department: what was taken out, and what will be copied. */
export function DepartmentDialog({ text, leftOut, hideOthers, onHideOthers, onCopy, onClose }: Props) {
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title" level={2}>
              Copy for the department
            </Heading>
            <IconButton icon={X} name="Close" onClick={onClose} />
          </div>
          <div className="dialog-body stack">
            <label className="row" htmlFor="hide-others">
              <input
                id="hide-others"
                type="checkbox"
                checked={hideOthers}
                onChange={(event) => onHideOthers(event.target.checked)}
              />
              Replace other people by labels too
            </label>
            <div>
              <h3>Taken out</h3>
              {leftOut.length === 0 ? (
                <p className="note">
                  Nothing that was marked stands in the copy. Read it before you send it.
                </p>
              ) : (
                <ul className="left-out" aria-label="Taken out">
                  {leftOut.map(({ words, type, label, times }) => (
                    <li key={`${type} ${words}`}>
                      <s>{words}</s> {DATA_NAMES[type]}, now {label}
                      {times > 1 && `, ${times} times`}
                    </li>
                  ))}
                </ul>
              )}
            </div>
            <div>
              <h3>The copy</h3>
              <textarea className="input copy-preview" aria-label="The copy" readOnly rows={8} value={text} />
            </div>
          </div>
          <div className="row">
            <button type="button" className="button main" onClick={onCopy}>
              Copy
            </button>
            <button type="button" className="button" onClick={onClose}>
              Cancel
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
