// Joins js/*.js and js/*.css into static/annotator.js, the same bytes on every machine: `npm run build`.
// Minified, since every widget carries the whole file to the page: as written it would be over the 80 kB that it may have.
// The sources are beside it, and tests/widget/test_bundle.py proves that it is made from them and from nothing else.
// `node copydesk/widgets/build.mjs FILE` writes elsewhere, for the test that compares.
import { build, transform } from "esbuild";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

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

const { outputFiles } = await build({
  absWorkingDir: here("../.."),
  entryPoints: [here("js/widget.js")],
  outfile: process.argv[2] ?? here("static/annotator.js"),
  bundle: true,
  format: "esm",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  minify: true,
  lineLimit: 110,
  plugins: [styles],
  banner: { js: "// The annotator, made from copydesk/widgets/js by `npm run build`. Change those files, not this one." },
  write: false,
});
for (const { path, contents } of outputFiles) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
  console.log(`${path}: ${contents.length} bytes`);
}
