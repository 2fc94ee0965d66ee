/** `npm run screenshots`: every screen, in every width and theme, on the demo data and on none. */
import { parseArgs } from "node:util";
import { type Paper, UsageError } from "./command-line";
import { type Shot, takePictures } from "./screenshots/camera";
import { screens } from "./screenshots/screens";
import { openSite } from "./screenshots/site";
import { sentence } from "./sentence.mjs";

const usage = `Usage: npm run screenshots [-- OPTIONS]

Starts a server of its own on a new data folder with the demo class, takes pictures of every screen, and removes the folder.

  --out DIR        where the pictures go (screenshots)
  --only WORDS     screens whose name holds one of these words, separated by commas
  --widths LIST    of 320,360,768,1280,1920
  --themes LIST    of light,dark
  --text PERCENT   size of the text (100)
  --fold           only what is in sight, not the whole page
  --readme         the pictures of the README, into docs/pictures
  --list           the names of the screens
`;

const heights: Record<string, number> = {
  320: 568,
  360: 740,
  768: 1024,
  1280: 800,
  1920: 1080,
};

interface Wish {
  out: string;
  shots: Shot[];
  text: number;
  /** Only what is in sight, as a reader of the README would see it. */
  fold: boolean;
}

const listed = (text: string) => text.split(",").filter(Boolean);

function wishOf(args: string[]): Wish | "help" | "list" {
  const { values } = parseArgs({
    args,
    options: {
      out: { type: "string", default: "screenshots" },
      only: { type: "string", default: "" },
      widths: { type: "string", default: Object.keys(heights).join(",") },
      themes: { type: "string", default: "light,dark" },
      text: { type: "string", default: "100" },
      fold: { type: "boolean", default: false },
      readme: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return "help";
  if (values.list) return "list";
  if (values.readme) return { out: "docs/pictures", shots: forReadme(), text: 100, fold: true };
  const only = listed(values.only);
  const text = Number(values.text);
  if (!(text >= 50 && text <= 400)) throw new UsageError("--text takes a number from 50 to 400.");
  const themes = listed(values.themes).map((theme) => {
    if (theme !== "light" && theme !== "dark") throw new UsageError(`No theme is called ${theme}.`);
    return theme;
  });
  const shots = screens
    .filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
    .flatMap((screen) =>
      listed(values.widths).flatMap((width) =>
        themes.map((theme) => shotOf(screen.name, width, theme)),
      ),
    );
  return { out: values.out, shots, text, fold: values.fold };
}

function shotOf(name: string, width: string, theme: "light" | "dark"): Shot {
  const screen = screens.find((one) => one.name === name);
  const height = heights[width];
  if (!screen) throw new UsageError(`No screen is called ${name}.`);
  if (!height) throw new UsageError(`--widths takes ${Object.keys(heights).join(", ")}.`);
  return { screen, width: Number(width), height, theme };
}

function forReadme(): Shot[] {
  return [
    shotOf("welcome", "360", "light"),
    shotOf("practice-choice", "360", "light"),
    shotOf("practice-choice-wrong", "360", "dark"),
    shotOf("today", "360", "light"),
    shotOf("class", "1280", "light"),
  ];
}

/**
 * Runs the command.
 * @param args what follows `screenshots`
 * @returns the exit code: 0, 1 (a page complained, or it could not be done) or 2 (the command line is wrong)
 */
export async function screenshots(
  args: string[],
  out: Paper = process.stdout,
  err: Paper = process.stderr,
): Promise<number> {
  try {
    const wish = wishOf(args);
    if (wish === "help") out.write(usage);
    else if (wish === "list") out.write(`${screens.map(({ name }) => name).join("\n")}\n`);
    else return await take(wish, out, err);
    return 0;
  } catch (error) {
    err.write(`${sentence(error)}\n`);
    return error instanceof UsageError ? 2 : 1;
  }
}

async function take({ out: folder, shots, text, fold }: Wish, out: Paper, err: Paper) {
  out.write("Starting a server with the demo class …\n");
  const site = await openSite();
  try {
    const complaints = await takePictures(site, shots, { folder, text, fold }, (line) =>
      out.write(`${line}\n`),
    );
    for (const complaint of complaints) err.write(`${complaint}\n`);
    out.write(`${shots.length} pictures in ${folder}/\n`);
    return complaints.length > 0 ? 1 : 0;
  } finally {
    await site.close();
  }
}
