import { counted } from "../frame/words";
import { InlineText } from "../ui/inline-text";
import { type ClassReply, promptLine } from "./class-reply";

/** What students said about questions, without names. */
export function Reports({ reply }: { reply: ClassReply }) {
  const { reports, questions } = reply;
  if (reports.length === 0) return null;
  return (
    <section className="section" aria-label="Reports">
      <h2 className="heading">{counted(reports.length, "report")} by students</h2>
      <ul className="rows">
        {reports.map((report) => {
          const question = questions.find((one) => one.id === report.question);
          return (
            <li key={report.id} className="row">
              <span className="row__name">“{report.text}”</span>
              <span className="small second">
                <InlineText text={promptLine(question?.prompt ?? report.question)} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
