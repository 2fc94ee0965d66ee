import type { PartMark } from "../../../study/question/marking";
import type { BodyOf } from "../../../study/question/question";
import { InlineText } from "../inline-text";
import { LayerStack } from "../layer-stack";
import { Sign } from "../signs";
import { MarkedRow } from "./marked-row";
import { ordinal } from "./number-words";
import { Prompt } from "./prompt";
import type { MarkedProps } from "./question-view";
import { TimeAxis } from "./time-axis";

type Item = BodyOf<"ordering">["items"][number];

/** Where a piece that has to move was put, or that it was left out; nothing where it lay well. */
function remarkOn(item: Item, parts: PartMark[], order: string[], layers: boolean) {
  const verdict = parts.find((part) => part.id === item.id)?.verdict;
  if (verdict === "missed" && order.length > 0) return "you left it out";
  if (verdict !== "wrong") return null;
  const place = ordinal(order.indexOf(item.id));
  return layers ? `you put it ${place} from the top` : `you put it ${place}`;
}

function MarkedStack({
  body,
  parts,
  order,
}: {
  body: BodyOf<"ordering">;
  parts: PartMark[];
  order: string[];
}) {
  const layers = body.items.map((item) => {
    const remark = remarkOn(item, parts, order, true);
    return {
      cells: Array.from({ length: item.cells ?? 1 }, () => ({
        text: <InlineText text={item.text} />,
        span: 1,
      })),
      remark: remark && (
        <span className="layer__remark is-wrong">
          <Sign name="cross" /> {remark}
        </span>
      ),
    };
  });
  return (
    <div className="in building">
      <LayerStack layers={layers} label="The stack as it belongs, top to bottom" />
    </div>
  );
}

/** The right order drawn, to scale where the pieces have a place in time; below it, why for what lay wrong. */
export function MarkedOrdering({
  body,
  seed: _,
  answer,
  marking,
  verdict,
  ...frame
}: MarkedProps<"ordering">) {
  const order = answer.kind === "ordering" ? answer.order : [];
  const { parts } = marking;
  const layers = body.layout === "layers";
  const remark = (item: Item) => remarkOn(item, parts, order, layers);
  const bubbleOf = (item: Item) => {
    if (order.length === 0) return "rest";
    if (!order.includes(item.id)) return "missed";
    return remark(item) ? "filled" : "key";
  };
  const scaled = !layers && body.items.every((item) => item.at !== undefined);
  const strays = (body.extras ?? []).filter((extra) => order.includes(extra.id));
  const explained = [
    ...strays,
    ...(layers || scaled ? body.items.filter((item) => item.why && remark(item)) : []),
  ];
  return (
    <div className="answered">
      <Prompt text={body.prompt} {...frame} again />
      {verdict}
      {layers && <MarkedStack body={body} parts={parts} order={order} />}
      {scaled && (
        <TimeAxis
          points={body.items.map((item) => ({
            id: item.id,
            at: item.at ?? 0,
            text: item.text,
            remark: remark(item),
          }))}
        />
      )}
      {!layers && !scaled && (
        <ol className="marking">
          {body.items.map((item, index) => (
            <MarkedRow
              key={item.id}
              bubble={bubbleOf(item)}
              label={index + 1}
              what={<InlineText text={item.text} />}
              tag={remark(item) ?? undefined}
              tone="wrong"
              why={remark(item) ? item.why : undefined}
            />
          ))}
        </ol>
      )}
      {explained.length > 0 && (
        <ul className="marking">
          {explained.map((piece) => (
            <MarkedRow
              key={piece.id}
              bubble="wrong"
              what={<InlineText text={piece.text} />}
              tag={
                strays.some((stray) => stray.id === piece.id) ? "does not belong here" : undefined
              }
              tone="wrong"
              why={piece.why}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
