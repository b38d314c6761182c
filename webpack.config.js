const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const CssExtractPlugin = require("mini-css-extract-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const webpack = require("webpack");

const packageJson = require("./package.json");

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

/** Where the development server listens, as the manifest in the repository says. */
const devSite = "https://localhost:3000";

/** What Excel's pane may do: run its own code and Microsoft's Office.js, and talk to nobody. */
function paneSecurityPolicy(officeJs, production) {
  const officeOrigin = officeJs.startsWith("https://") ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    // The development server talks to its page; the built page talks to nobody.
    `connect-src ${production ? "'none'" : "'self' wss://localhost:3000"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Excel's pane and ribbon, in one page. Its site and the address of Office.js come from "config" in package.json, or
 * from `--env site=… --env officeJs=…`; the page, its policy and the manifest follow them.
 */
async function excel(production, env) {
  const { site, officeJs } = { ...packageJson.config.excel, ...env };
  if (!/^https:\/\//.test(site)) throw new Error(`Excel loads add-ins over HTTPS only: ${site}`);
  return {
    ...foundation(production),
    name: "excel",
    target: "web",
    entry: { taskpane: [here("src/ribbon/excel.ts"), here("src/pane/excel.tsx")] },
    output: {
      path: here("dist/excel"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      clean: true,
    },
    plugins: [
      new HtmlPlugin({
        template: here("src/pane/excel.html"),
        filename: "taskpane.html",
        templateParameters: { officeJs, policy: paneSecurityPolicy(officeJs, production) },
      }),
      new CopyPlugin({
        patterns: [
          { from: here("src/ribbon/icons/*.png"), to: "assets/[name][ext]" },
          {
            from: here("manifest.xml"),
            transform: (xml) => xml.toString().replaceAll(devSite, site.replace(/\/$/, "")),
          },
        ],
      }),
    ],
    devServer: {
      host: "localhost",
      port: 3000,
      static: false,
      client: { overlay: { warnings: false } },
      server: env.WEBPACK_SERVE && { type: "https", options: await trustedCertificate() },
      onListening: () => console.log(sideloading),
    },
  };
}

/** Makes a certificate for localhost once and asks the system to trust it: Excel shows no page without one. */
function trustedCertificate() {
  return require("office-addin-dev-certs").getHttpsServerOptions();
}

const sideloading = `
${devSite}/taskpane.html is served. To load the add-in (manifest.xml) into Excel:
  Windows  put manifest.xml in a shared folder, add the folder's network path under 文件 > 选项 > 信任中心 >
           受信任的加载项目录 (tick 显示在菜单中), restart Excel, then 开始 > 加载项 > 共享文件夹
  Mac      copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel,
           then 插入 > 加载项 (the small arrow)
  Web      excel.cloud.microsoft, open a workbook, 开始 > 加载项 > 更多加载项 > 我的加载项 > 上传我的加载项
`;

const surfaces = { cli, web, excel };

/**
 * `webpack` builds every surface whose entry exists; `--env surface=web` only that one.
 */
module.exports = async (env, argv) => {
  const production = argv.mode !== "development";
  if (env.surface && !surfaces[env.surface]) throw new Error(`No such surface: ${env.surface}`);
  const configurations = await Promise.all(
    Object.entries(surfaces)
      .filter(([name]) => !env.surface || name === env.surface)
      .map(([, configure]) => configure(production, env)),
  );
  return configurations.filter(({ entry }) => typeof entry !== "string" || fs.existsSync(entry));
};
