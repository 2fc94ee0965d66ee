/** The arrows of the architecture: who may import whom. Checked by `npm run check`. */

/** @param {string} name @param {string} from @param {string[]} to what of ours it may import @param {string} comment */
const arrow = (name, from, to, comment) => ({
  name,
  comment,
  severity: /** @type {const} */ ("error"),
  from: { path: from },
  to: { dependencyTypes: ["local"], pathNot: to },
});

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "study-is-pure",
      comment: "study/ runs anywhere: it imports nothing but itself and zod/mini.",
      severity: "error",
      from: { path: "^study/" },
      to: { pathNot: ["^study/", "^node_modules/zod/(v4/)?mini/"] },
    },
    arrow("formats", "^formats/", ["^formats/", "^study/"], "formats -> study"),
    {
      name: "formats-read-no-files",
      comment: "formats/ turns bytes into values; only course-files.ts reads them from a disk.",
      severity: "error",
      from: { path: "^formats/", pathNot: "^formats/course-files\\.ts$" },
      to: { dependencyTypes: ["core"], path: "^(fs|fs/promises|child_process|net|http)$" },
    },
    arrow("db", "^db/", ["^db/", "^study/", "^formats/"], "db -> study, formats"),
    arrow(
      "app-api",
      "^app/api/",
      ["^app/api/", "^db/", "^formats/", "^study/"],
      "app/api -> db, formats, study",
    ),
    arrow("app-offline", "^app/offline/", ["^app/offline/", "^study/"], "app/offline -> study"),
    arrow("app-ui", "^app/ui/", ["^app/ui/", "^study/"], "app/ui -> study"),
    arrow(
      "app-frame",
      "^app/frame/",
      ["^app/frame/", "^app/offline/", "^app/ui/", "^study/"],
      "What stands around every screen knows none of them.",
    ),
    arrow(
      "screens",
      "^app/(?!api/|offline/|ui/|frame/)([^/]+)/",
      ["^app/$1/", "^app/(frame|offline|ui)/", "^study/"],
      "A screen imports app/frame, app/offline, app/ui and study; never another screen. Data come by fetch from app/api.",
    ),
    arrow(
      "app-root",
      "^app/[^/]+$",
      ["^app/(?!api/)", "^study/"],
      "The layout and the first page may show screens; they touch no server code.",
    ),
    arrow(
      "commands",
      "^commands/",
      ["^commands/", "^db/", "^formats/", "^study/"],
      "commands -> db, formats, study",
    ),
    arrow("proxy", "^(proxy|next\\.config)\\.", [], "The proxy stands by itself."),
    {
      name: "nothing-imports-tests",
      severity: "error",
      from: { pathNot: "^tests/" },
      to: { path: "^tests/" },
    },
    {
      name: "no-full-zod-on-the-phone",
      comment:
        "zod weighs 75 KB, zod/mini 4: only zod/mini may be reachable from what a browser loads.",
      severity: "error",
      from: { path: "^(app/(?!api/)|study/)" },
      to: { path: "^node_modules/zod/(?!mini/|v4/mini/)", reachable: true },
    },
    {
      name: "no-circles",
      severity: "error",
      from: {},
      // Types may refer to each other: they are gone at run time.
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-dev-dependency-in-the-product",
      severity: "error",
      from: { path: "^(app|db|formats|study|proxy)" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "not-resolvable",
      severity: "error",
      from: {},
      // "mdast" has types only.
      to: { couldNotResolve: true, pathNot: "^mdast$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next/|next-env\\.d\\.ts$)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".css"],
    },
  },
};
