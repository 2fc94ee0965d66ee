"use client";
import { useState } from "react";
import { DraftList, DraftView } from "../draft-view";
import { MockExam, MockExamActs } from "../mock-exam";
import { Notice } from "../notice";
import { PlanForm } from "../plan-form";
import { Projector } from "../projector";
import { QuestionView } from "../question/question";
import { SettingRow } from "../setting-row";
import { SlideIndex } from "../slide-index";
import { SlideView } from "../slide-view";
import { Studio } from "../studio";
import { sampleQuestions, sampleSlide } from "./samples";
import { Chapter, Shown } from "./shown";

const paper = Array.from({ length: 18 }, (_, index) => ({
  id: `q${index + 1}`,
  answered: index < 6 && index !== 3,
  flagged: index === 2 || index === 3,
}));
const titles = ["The sea at the coast", "What makes tides", "Open coasts", "Words for tides"];
const options = [
  { id: "moon", text: "The pull of the moon", key: true },
  { id: "wind", text: "The push of the wind", key: false, why: "wind moves water as well." },
  { id: "sun", text: "The heat of the sun", key: false },
];
const explanation = "The Earth turns below two bulges that the uneven pull of the moon raises.";
const steps = ["asked", "mistaken", "explained"] as const;

/** The frames of screens that are still to come. */
export function Frames() {
  return (
    <Chapter id="frames" title="Frames">
      <Shown name="Mock exam" size="phone">
        <Exam secondsLeft={1504} />
      </Shown>
      <Shown name="Mock exam, the time nearly up" size="phone">
        <Exam secondsLeft={187} last />
      </Shown>
      <Shown name="Plan">
        <PlanForm
          wishes={{ exam: "2030-12-11", minutes: 15, rest: [6] }}
          says={({ minutes }) => `With ${minutes} minutes a day, 66 to 81 % is likely at the exam.`}
          save={() => undefined}
        />
      </Shown>
      <Shown name="Plan, every day free">
        <PlanForm
          fixed
          wishes={{ exam: "2030-12-11", minutes: 15, rest: [0, 1, 2, 3, 4, 5, 6] }}
          save={() => undefined}
        />
      </Shown>
      <Shown name="Settings">
        <Settings />
      </Shown>
      <Shown name="Studio" size="wide">
        <Desk />
      </Shown>
      <Shown name="Projector" size="wide">
        <Hall />
      </Shown>
    </Chapter>
  );
}

function Exam({ secondsLeft, last = false }: { secondsLeft: number; last?: boolean }) {
  const [current, setCurrent] = useState("q7");
  const [flagged, setFlagged] = useState(false);
  const sample = sampleQuestions[0];
  if (!sample) return null;
  return (
    <MockExam
      title="Mock exam: Tides and coasts"
      secondsLeft={secondsLeft}
      questions={paper}
      current={current}
      jump={setCurrent}
    >
      <QuestionView
        body={sample.body}
        seed={7}
        number={Number(current.slice(1))}
        level={3}
        marked={null}
        onAnswer={() => undefined}
        acts={
          <MockExamActs
            flagged={flagged}
            setFlagged={setFlagged}
            back={last ? () => undefined : null}
            onward={last ? null : () => undefined}
            handIn={() => undefined}
          />
        }
      />
    </MockExam>
  );
}

function Settings() {
  const change = (
    <button className="act" type="button">
      Change
    </button>
  );
  return (
    <div className="rows">
      <SettingRow name="Name" stands="Mari Maasikas" act={change} />
      <SettingRow
        name="Email"
        stands="mari.maasikas.with-a-very-long-address@students.university.example"
        act={change}
      />
      <SettingRow
        name="Single-key shortcuts"
        stands="On"
        hint="1–9, Enter, 0, U and ? in practice."
        act={
          <button className="act" type="button">
            Switch off
          </button>
        }
      />
      <SettingRow
        name="Account"
        hint="What you practised goes with it."
        act={
          <button className="act act--danger" type="button">
            Delete
          </button>
        }
      />
    </div>
  );
}

function Desk() {
  return (
    <Studio
      title="Studio: Tides and coasts"
      words={{ slides: "Slides", slide: "Slide 2", draft: "Draft 2 of 3" }}
      slides={
        <SlideIndex
          current={2}
          open={() => undefined}
          slides={titles.map((title, index) => ({
            number: index + 1,
            title,
            questions: [null, 6, 0, 3][index] ?? null,
          }))}
        />
      }
      slide={
        <>
          <p className="eyebrow">Slide 2</p>
          <SlideView
            slide={sampleSlide}
            cited={[
              { words: "uneven pull of the moon raises the tides", label: "2", current: true },
              { words: "less than half as strongly", label: "3" },
            ]}
          />
        </>
      }
      draft={
        <>
          <DraftView
            where="Draft 2 of 3 · choice · from a cause"
            prompt="What raises the tides most?"
            options={options}
            warnings={
              <Notice kind="weak" title="Two options begin with the same word.">
                Students compare the words instead of the things. Begin each in its own way.
              </Notice>
            }
            explanation={explanation}
            cites="uneven pull of the moon raises the tides"
            acts={
              <>
                <button className="act act--main" type="button">
                  Accept <kbd>A</kbd>
                </button>
                <button className="act" type="button">
                  Edit <kbd>E</kbd>
                </button>
                <button className="act" type="button">
                  Reject <kbd>R</kbd>
                </button>
                <button className="word" type="button">
                  Undo <kbd>U</kbd>
                </button>
              </>
            }
          />
          <DraftList
            open={() => undefined}
            drafts={[
              { id: "1", prompt: "How far apart are two high waters?", state: "accepted" },
              { id: "2", prompt: "What raises the tides most?", state: "open" },
              { id: "3", prompt: "How strongly does the sun pull?", state: "waiting" },
            ]}
          />
        </>
      }
    />
  );
}

function Hall() {
  const [step, setStep] = useState(0);
  return (
    <Projector
      where="Tides and coasts · question 2 of 8"
      prompt="What raises the tides most?"
      options={options}
      step={steps[step] ?? "asked"}
      mistaken={{ id: "wind", says: "17 of 45 chose this first" }}
      explanation={explanation}
      acts={
        <button className="act" type="button" onClick={() => setStep((step + 1) % steps.length)}>
          {["What most took wrongly", "The answer, and why", "Ask again"][step]} <kbd>Space</kbd>
        </button>
      }
    />
  );
}
