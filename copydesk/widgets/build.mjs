// Joins js/*.js and js/*.css into static/annotator.js and static/studio.js, the same bytes on every machine: `npm run build`.
// Two files, since every widget carries its whole file to the page and the annotator may have 80 kB: what only an
// instructor uses (the studio, adjudication) stands in the second one, which no student ever loads.
// Minified for the same reason. The sources are beside it, and tests/widget/test_bundle.py proves that both files are
// made from them and from nothing else. `node copydesk/widgets/build.mjs FOLDER` writes elsewhere, for that test.
import { build, transform } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const BUNDLES = { "annotator.js": ["js/widget.js", "The annotator"], "studio.js": ["js/studio.js", "The instructor's studio"] };

/** Style sheets travel as text in the bundle, without their blanks. */
const styles = {
  name: "styles",
  setup(job) {
    job.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const { code } = await transform(source, { loader: "css", minify: true, charset: "utf8", target: "chrome120" });
      return { contents: code, loader: "text" };
    });
  },
};

for (const [name, [entry, title]] of Object.entries(BUNDLES)) {
  const { outputFiles } = await build({
    absWorkingDir: here("../.."),
    entryPoints: [here(entry)],
    outfile: join(process.argv[2] ?? here("static"), name),
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    minify: true,
    lineLimit: 110,
    plugins: [styles],
    banner: { js: `// ${title}, made from copydesk/widgets/js by \`npm run build\`. Change those files, not this one.` },
    write: false,
  });
  for (const { path, contents } of outputFiles) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents);
    console.log(`${basename(path)}: ${contents.length} bytes`);
  }
}
