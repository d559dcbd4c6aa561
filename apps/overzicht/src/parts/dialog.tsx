import { type ReactNode, useEffect, useRef } from 'react';

interface DialogProps {
  /** Its name for screen readers. */
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question that must be answered first. Escape closes it; the browser keeps the focus inside. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (dialog !== null && !dialog.open) {
      dialog.showModal();
    }
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </dialog>
  );
}
