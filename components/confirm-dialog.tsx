import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../lib/words/t.ts';
import type { NextStep } from './notices.tsx';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  /** What can be done, the likeliest first; Cancel is added. */
  readonly choices: readonly NextStep[];
  readonly onClose: () => void;
}

/** A question before something that cannot be undone. */
export function ConfirmDialog({ title, children, choices, onClose }: Props) {
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog" role="alertdialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="stack">{children}</div>
          <div className="row">
            {choices.map(({ name, act }) => (
              <button
                key={name}
                type="button"
                className="button"
                onClick={() => {
                  onClose();
                  act();
                }}
              >
                {name}
              </button>
            ))}
            <button type="button" className="button" onClick={onClose}>
              {t('do.cancel')}
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
