const fs = require("node:fs");
const path = require("node:path");
const CssExtractPlugin = require("mini-css-extract-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");

const here = (...parts) => path.join(__dirname, ...parts);

/** What the page may do: everything comes from its own folder, and after loading nothing leaves the machine. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** What every surface shares. swc only strips types; `npm run types` checks them. */
function foundation(production) {
  return {
    mode: production ? "production" : "development",
    // Never an eval devtool: the page's policy forbids eval, and development should meet the same policy.
    devtool: production ? false : "source-map",
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, loader: "swc-loader" },
        { test: /\.css$/, use: [CssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      // Terser takes a minute over the spreadsheet on two cores; swc takes seconds.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

/** The command line: one file that starts by itself. */
function cli(production) {
  return {
    ...foundation(production),
    name: "cli",
    target: "node20",
    entry: here("src/cli/main.ts"),
    output: { path: here("dist"), filename: "cli.js" },
    plugins: [
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      {
        apply: (compiler) => compiler.hooks.afterEmit.tap("Executable", () => fs.chmodSync(here("dist/cli.js"), 0o755)),
      },
    ],
  };
}

/** The browser page: the spreadsheet with the pane beside it. */
function web(production) {
  return {
    ...foundation(production),
    name: "web",
    target: "web",
    entry: here("src/web/main.tsx"),
    output: {
      path: here("dist/web"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        template: here("src/web/index.html"),
        // The development server talks to its page; the built page talks to nobody.
        meta: production ? { policy: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy } } : {},
      }),
      new CssExtractPlugin({ filename: production ? "[name].[contenthash:8].css" : "[name].css" }),
    ],
    devServer: { host: "127.0.0.1", port: "auto", static: false, client: { overlay: { warnings: false } } },
  };
}

const surfaces = { cli, web };

/**
 * `webpack` builds every surface whose entry exists; `--env surface=web` only that one.
 */
module.exports = (env, argv) => {
  const production = argv.mode !== "development";
  if (env.surface && !surfaces[env.surface]) throw new Error(`No such surface: ${env.surface}`);
  return Object.entries(surfaces)
    .filter(([name]) => !env.surface || name === env.surface)
    .map(([, configure]) => configure(production))
    .filter(({ entry }) => fs.existsSync(entry));
};
