import { adoptStyles } from './styles.ts';

/** Opens the dialog once it is in the page. */
export function showDialog(dialog: Element | undefined): void {
  queueMicrotask(() => {
    if (!(dialog instanceof HTMLDialogElement) || !dialog.isConnected || dialog.open) return;
    adoptStyles(dialog.getRootNode());
    dialog.showModal();
  });
}

/** Closes the dialog that contains the pressed button. */
export function closeDialog({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}
