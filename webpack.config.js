const fs = require("node:fs");
const os = require("node:os");
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
    // Its threads run the file itself: its own name must be the one on disk.
    node: { __filename: false },
    entry: here("src/cli/main.ts"),
    output: { path: here("dist"), filename: "cli.js" },
    plugins: [
      // What is loaded late stays in the one file, unread until then.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
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
async function trustedCertificate() {
  try {
    return await require("office-addin-dev-certs").getHttpsServerOptions();
  } catch (error) {
    // Made, but the system was not to be asked: on a server without sudo, or where the person said no.
    const folder = path.join(os.homedir(), ".office-addin-dev-certs");
    console.warn(`${error.message}\nPlease trust ${path.join(folder, "ca.crt")} by hand.`);
    const [cert, key] = ["localhost.crt", "localhost.key"].map((name) => fs.readFileSync(path.join(folder, name)));
    return { cert, key };
  }
}

const sideloading = `
${devSite}/taskpane.html is served. To load the add-in (manifest.xml) into Excel:
  Windows  put manifest.xml in a shared folder, add the folder's network path under 文件 > 选项 > 信任中心 >
           受信任的加载项目录 (tick 显示在菜单中), restart Excel, then 开始 > 加载项 > 共享文件夹
  Mac      copy manifest.xml to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, restart Excel,
           then 插入 > 加载项 (the small arrow)
  Web      excel.cloud.microsoft, open a workbook, 开始 > 加载项 > 更多加载项 > 我的加载项 > 上传我的加载项
`;

/** The name of the add-in: that of its folder in WPS, with the version, and its key in WPS's lists. */
const wpsName = "jixiao";
const wpsFolder = `${wpsName}_${packageJson.version}`;

/** Also talks to the service with which WPS on this machine registers add-ins. */
const publishPolicy = contentSecurityPolicy.replace("connect-src 'none'", "connect-src http://127.0.0.1:58890");

/**
 * The add-in for WPS 表格: `dist/wps` for a web server, and `dist/wps-offline` with the folder NAME_VERSION for machines
 * without one. Everything in it, libraries too, is ES2018 in plain scripts: WPS brings an engine of its own, perhaps an
 * old one. The address of the server comes from "config" in package.json, or from `--env wpsSite=…`.
 */
function wps(production, env) {
  const site = (env.wpsSite ?? packageJson.config.wps.site).replace(/\/?$/, "/");
  const filled = (xml) =>
    xml
      .toString()
      .replaceAll("@NAME@", wpsName)
      .replaceAll("@VERSION@", packageJson.version)
      .replaceAll("@SITE@", site);
  const page = (name, policy) =>
    new HtmlPlugin({
      template: here(`src/wps/${name}.html`),
      filename: `${name}.html`,
      chunks: [name === "index" ? "main" : name],
      templateParameters: { policy },
      // In the head and at once: WPS calls what the script defines as soon as the page is there.
      inject: name === "index" ? "head" : "body",
      scriptLoading: "blocking",
    });
  const base = foundation(production);
  return {
    ...base,
    name: "wps",
    target: ["web", "es2018"],
    entry: {
      main: here("src/wps/main.ts"),
      pane: here("src/wps/pane.tsx"),
      publish: here("src/wps/publish.ts"),
    },
    // One script a page: WPS may load from a folder, where nothing can be fetched later.
    output: { path: here("dist/wps"), filename: "[name].js", iife: true, asyncChunks: false, clean: true },
    module: { rules: [{ test: /\.(?:tsx?|m?js)$/, resolve: { fullySpecified: false }, ...olderSyntax }] },
    plugins: [
      page("index", contentSecurityPolicy),
      page("pane", contentSecurityPolicy),
      page("publish", publishPolicy),
      new webpack.DefinePlugin({
        ADDIN_NAME: JSON.stringify(wpsName),
        ADDIN_VERSION: JSON.stringify(packageJson.version),
      }),
      new CopyPlugin({
        patterns: [
          { from: here("src/ribbon/icons/*.svg"), to: "images/[name][ext]" },
          { from: here("src/wps/ribbon.xml") },
          { from: here("src/wps/manifest.xml"), transform: filled },
          { from: here("src/wps/jsplugins.xml"), transform: filled },
        ],
      }),
      { apply: (compiler) => compiler.hooks.afterEmit.tap("OfflinePackage", () => packWps(filled)) },
    ],
  };
}

const olderSyntax = {
  loader: "swc-loader",
  options: {
    swcrc: false,
    jsc: {
      parser: { syntax: "typescript", tsx: true },
      target: "es2018",
      transform: { react: { runtime: "automatic" } },
    },
  },
};

/** What is for a web server only, and of no use in a folder. */
const onlineOnly = new Set(["publish.html", "publish.js", "jsplugins.xml"]);

/** Puts everything into one folder that has to be on the machine: the add-in, WPS's list, and scripts that install both. */
function packWps(filled) {
  const target = here("dist/wps-offline");
  fs.rmSync(target, { recursive: true, force: true });
  fs.cpSync(here("dist/wps"), path.join(target, wpsFolder), {
    recursive: true,
    filter: (file) => !onlineOnly.has(path.basename(file)),
  });
  for (const name of fs.readdirSync(here("src/wps/offline"))) {
    const text = filled(fs.readFileSync(here("src/wps/offline", name), "utf8"));
    // Windows' own tools want their line ends, and PowerShell a mark to know UTF-8 by.
    const windows = /\.(?:ps1|bat)$/.test(name);
    const lines = windows ? text.replace(/\r?\n/g, "\r\n") : text;
    fs.writeFileSync(path.join(target, name), name.endsWith(".ps1") ? `\ufeff${lines}` : lines, {
      mode: name.endsWith(".sh") ? 0o755 : 0o644,
    });
  }
}

/** Puts the add-in into WPS on this machine; finds the package in the folder wps-offline beside itself. */
function wpsInstall(production) {
  return {
    ...cli(production),
    name: "wps-install",
    entry: here("src/wps-install/main.ts"),
    output: { path: here("dist"), filename: "jixiao-wps.js" },
    plugins: [
      // What is loaded late stays in the one file, unread until then.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
      new webpack.DefinePlugin({
        ADDIN_NAME: JSON.stringify(wpsName),
        ADDIN_VERSION: JSON.stringify(packageJson.version),
      }),
      {
        apply: (compiler) =>
          compiler.hooks.afterEmit.tap("Executable", () => fs.chmodSync(here("dist/jixiao-wps.js"), 0o755)),
      },
    ],
  };
}

const surfaces = { cli, web, excel, wps, wpsInstall };

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
