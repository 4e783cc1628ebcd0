import { adoptStyles } from './styles.ts';

/** Opens the dialog once it stands in the page. */
export function showDialog(dialog: Element | undefined): void {
  queueMicrotask(() => {
    if (!(dialog instanceof HTMLDialogElement) || !dialog.isConnected || dialog.open) return;
    adoptStyles(dialog.getRootNode());
    dialog.showModal();
  });
}

/** Closes the dialog that what was pressed stands in. */
export function closeDialog({ currentTarget }: Event): void {
  if (currentTarget instanceof Element) currentTarget.closest('dialog')?.close();
}
