import type { ReactNode } from "react";
import "./setting-row.css";

/** A row of settings: what it is, how it stands, and the act that changes it. */
export function SettingRow({
  name,
  stands,
  hint,
  act,
}: {
  name: string;
  stands?: ReactNode;
  hint?: string;
  act?: ReactNode;
}) {
  return (
    <div className="row setting">
      <div>
        <p className="heading">{name}</p>
        {stands !== undefined && <p className="small">{stands}</p>}
        {hint && <p className="note">{hint}</p>}
      </div>
      {act}
    </div>
  );
}
