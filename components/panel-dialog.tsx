import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { t } from '../lib/words/t.ts';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly title: string;
  /** What the dialog is about, under its title. */
  readonly about?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the panel, with its name and the way to close it at the top. */
export function PanelDialog({ title, about, onClose, children }: Props) {
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal">
        <Dialog className="dialog">
          <div className="dialog-head">
            <div>
              <Heading slot="title" level={2}>
                {title}
              </Heading>
              {about}
            </div>
            <IconButton icon={X} name={t('do.close')} onClick={onClose} />
          </div>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
