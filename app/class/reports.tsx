import { counted } from "../frame/words";
import { InlineText } from "../ui/inline-text";
import { type ClassReply, promptLine } from "./class-reply";

/** What students said about questions, without names. */
export function Reports({ reply }: { reply: ClassReply }) {
  const { reports, questions } = reply;
  if (reports.length === 0) return null;
  return (
    <section className="section" aria-label="Reports">
      <h2 className="heading">{counted(reports.length, "report")} by students, without names</h2>
      <ul>
        {reports.map((report) => {
          const question = questions.find((one) => one.id === report.question);
          return (
            <li key={report.id} className="report">
              <p className="book">“{report.text}”</p>
              <p className="small second">
                On: <InlineText text={promptLine(question?.prompt ?? report.question)} />
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
