"use client";
import { useState } from "react";
import { CheckBox } from "../check-box";
import { DateField } from "../date-field";
import { Field } from "../field";
import { FileField } from "../file-field";
import { PasswordField } from "../password-field";
import { RadioField } from "../radio-field";
import { SelectField } from "../select-field";
import { TextField } from "../text-field";
import { Chapter, Shown } from "./shown";

const sizes = ["Small", "Medium", "Large"].map((label) => ({ value: label, label }));
const reasons = [
  { value: "key", label: "The key is wrong", hint: "Another option is right, or two are." },
  { value: "words", label: "It can be misread" },
  { value: "other", label: "Something else", disabled: true },
];

/** Everything one fills in, at rest, filled, wrong and not possible. */
export function Forms() {
  const [size, setSize] = useState("Medium");
  const [reason, setReason] = useState<string | null>("key");
  const [text, setText] = useState("Two of the options say the same.");
  const [day, setDay] = useState("2030-12-11");
  return (
    <Chapter id="forms" title="Forms">
      <Shown name="Field">
        <Field label="Name" hint="As your lecturer knows you." autoComplete="off" />
        <Field
          label="Email"
          type="email"
          defaultValue="mari@"
          error="The part after @ is missing."
        />
        <Field label="Course" defaultValue="Tides and coasts" disabled />
        <PasswordField label="Password" autoComplete="new-password" />
      </Shown>
      <Shown name="One of a few, across">
        <RadioField across legend="Text" options={sizes} value={size} onChange={setSize} />
        <RadioField
          across
          legend="Text, nothing chosen"
          options={sizes}
          value={null}
          error="Choose one of the three."
          onChange={setSize}
        />
      </Shown>
      <Shown name="One of several, down">
        <RadioField
          legend="What is wrong?"
          options={reasons}
          value={reason}
          onChange={setReason}
          hint="Your lecturer reads it without your name."
        />
      </Shown>
      <Shown name="Boxes to tick">
        <CheckBox label="Remind me by email" hint="At most once a day." defaultChecked />
        <CheckBox label="Show single-key shortcuts" />
        <CheckBox label="Not possible here" disabled />
      </Shown>
      <Shown name="List">
        <SelectField label="Topic" defaultValue="coasts">
          <option value="words">Words for tides</option>
          <option value="coasts">Open coasts</option>
        </SelectField>
        <SelectField
          label="Topic, wrong"
          error="Choose a topic that has questions."
          defaultValue=""
        >
          <option value="">Choose one</option>
        </SelectField>
      </Shown>
      <Shown name="Several lines">
        <TextField
          label="What is wrong with it?"
          value={text}
          most={40}
          onChange={(event) => setText(event.target.value)}
        />
      </Shown>
      <Shown name="Day">
        <DateField label="Exam" value={day} onChange={(event) => setDay(event.target.value)} />
      </Shown>
      <Shown name="File">
        <FileField
          label="Lecture"
          hint="PDF, PowerPoint or Markdown, up to 50 MB."
          accept=".pdf,.pptx,.md"
          onFile={() => undefined}
        />
        <FileField
          label="Lecture, being read"
          accept=".pdf"
          reading={{ name: "tides.pdf", done: 0.4, says: "page 24 of 60" }}
          onFile={() => undefined}
        />
        <FileField
          label="Lecture, refused"
          accept=".pdf"
          error="This PDF holds pictures only. Export it with its text."
          onFile={() => undefined}
        />
      </Shown>
    </Chapter>
  );
}
