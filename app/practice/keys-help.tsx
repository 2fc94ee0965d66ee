"use client";
import { Dialog } from "../ui/dialog";

const keys = [
  ["1–9", "choose an option"],
  ["Enter", "check, and go on"],
  ["0", "I don’t know"],
  ["U", "undo"],
  ["?", "these keys"],
] as const;

/** The keys of the practice page. */
export function KeysHelp({ open, close }: { open: boolean; close: () => void }) {
  return (
    <Dialog quiet open={open} title="Keys" close={close}>
      <table className="plain">
        <tbody>
          {keys.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className="acts">
        <button className="act" type="button" onClick={close}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
