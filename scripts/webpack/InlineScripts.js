import HtmlWebpackPlugin from "html-webpack-plugin";

/** Puts the scripts of a page into the page itself, for hosts that serve one file only. */
export class InlineScripts {
  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("InlineScripts", (compilation) => {
      const hooks = HtmlWebpackPlugin.getHooks(compilation);
      const inlined = new Set();
      hooks.alterAssetTags.tap("InlineScripts", (data) => {
        for (const tag of data.assetTags.scripts) {
          const name = String(tag.attributes.src);
          const script = compilation.getAsset(name)?.source.source();
          if (script === undefined) throw new Error(`${name} is not part of this build`);
          tag.innerHTML = String(script)
            .replace(/<\/(script)/gi, "<\\/$1")
            .replace(/<!--/g, "<\\!--");
          delete tag.attributes.src;
          inlined.add(name);
        }
        return data;
      });
      hooks.beforeEmit.tap("InlineScripts", (data) => {
        for (const name of inlined) compilation.deleteAsset(name);
        return data;
      });
    });
  }
}
