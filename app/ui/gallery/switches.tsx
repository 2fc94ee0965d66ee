"use client";
import { useEffect, useState } from "react";
import { RadioField } from "../radio-field";

const choice = (values: string[]) => values.map((value) => ({ value, label: value }));

/** Theme, size of text and direction of the whole page, for looking. */
export function Switches() {
  const [theme, setTheme] = useState("system");
  const [size, setSize] = useState("100 %");
  const [direction, setDirection] = useState("ltr");
  useEffect(() => {
    const root = document.documentElement;
    root.classList.remove("light", "dark");
    if (theme !== "system") root.classList.add(theme);
    root.dataset.size = size;
    root.dir = direction;
    // Thirty questions would hear the same key.
    root.dataset.keys = "off";
  }, [theme, size, direction]);
  return (
    <div className="switches">
      <RadioField
        across
        legend="Theme"
        options={choice(["system", "light", "dark"])}
        value={theme}
        onChange={setTheme}
      />
      <RadioField
        across
        legend="Text"
        options={choice(["100 %", "150 %", "200 %"])}
        value={size}
        onChange={setSize}
      />
      <RadioField
        across
        legend="Direction"
        options={choice(["ltr", "rtl"])}
        value={direction}
        onChange={setDirection}
      />
    </div>
  );
}
